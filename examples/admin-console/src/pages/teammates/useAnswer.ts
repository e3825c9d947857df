import { useEffect, useState } from "react";
import { useTenant } from "../../state/useTenant.ts";

/**
 * What the worker answers, asked again when the question or the tenant is another one. Undefined until it has answered; after a
 * change of the tenant, the answer before it stands until then.
 */
export function useAnswer<Answer>(id: string, ask: () => Promise<Answer>): Answer | undefined {
  const tenant = useTenant();
  const [answered, setAnswered] = useState<{ readonly id: string; readonly answer: Answer }>();
  useEffect(() => {
    let isShown = true;
    // That the worker does not answer stands above the page.
    ask().then(
      (answer) => isShown && setAnswered({ id, answer }),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
    // The id tells one question from another.
  }, [id, tenant]);
  return answered?.id === id ? answered.answer : undefined;
}
