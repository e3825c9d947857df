import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components";
import { useLanguage } from "../language/Language.tsx";
import { closeNotice, type Notice, notices } from "../state/notices.ts";
import type { Texts } from "../texts/en.ts";

const PersonPicker = lazy(async () => ({ default: (await import("./PersonPicker.tsx")).PersonPicker }));

/** What the page has to say of itself, above what it shows. */
export function Notices() {
  const { texts } = useLanguage();
  const shown = notices.use();
  const [isChoosing, setIsChoosing] = useState(false);
  return (
    <>
      <div className="notices" role="status" aria-label={texts.notices.label}>
        {shown.map((notice) => (
          <div key={notice.kind} className="notice">
            <p>{noticeText(notice, texts)}</p>
            {notice.kind === "gone" ? (
              <Button className="button plain" onPress={() => setIsChoosing(true)}>
                {texts.notices.choose}
              </Button>
            ) : null}
            <Button className="button plain" onPress={() => closeNotice(notice.kind)}>
              {texts.close}
            </Button>
          </div>
        ))}
      </div>
      <Suspense>{isChoosing ? <PersonPicker close={() => setIsChoosing(false)} /> : null}</Suspense>
    </>
  );
}

function noticeText(notice: Notice, { notices }: Texts): string {
  return notice.kind === "gone" ? notices.gone(notice.name, notice.now) : notices[notice.kind];
}
