import "./rules.css";
import { useDeferredValue, useEffect, useState } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import { type Rule, ruleOf } from "tenant-policy/explain";
import { en } from "tenant-policy/explain/en";
import type { RuleId } from "tenant-policy";
import { Route, Switch, useParams } from "wouter";
import { NotFound } from "../../app/NotFound.tsx";
import { PageTitle } from "../../app/PageTitle.tsx";
import { useLanguage } from "../../language/Language.tsx";

/** Every rule: its sentence, the document that it comes from, and how the library reads it where that is unclear. */
export function Page() {
  return (
    <Switch>
      <Route path="/:rule?">
        <Rules />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}

const rules: readonly Rule[] = (Object.keys(en.rules) as RuleId[]).flatMap((id) => ruleOf(id) ?? []);

function Rules() {
  const { texts } = useLanguage();
  const { rule } = useParams<{ rule?: string }>();
  const [written, setWritten] = useState("");
  const word = useDeferredValue(written).trim().toLowerCase();
  const found = rules.filter(({ id, sentence }) => `${id} ${sentence}`.toLowerCase().includes(word));
  useEffect(() => {
    if (rule !== undefined) document.getElementById(`rule-${rule}`)?.scrollIntoView({ block: "center" });
  }, [rule]);
  return (
    <>
      <PageTitle text={texts.pages.rules} lead={texts.rules.lead} />
      {rule === undefined || rules.some(({ id }) => id === rule) ? null : (
        <p className="notice">{texts.rules.unknown(rule)}</p>
      )}
      <SearchField className="field" value={written} onChange={setWritten}>
        <Label>{texts.rules.filter}</Label>
        <Input />
      </SearchField>
      <p className="muted" aria-live="polite">
        {texts.rules.found(found.length)}
      </p>
      <ul className="rule-list" lang="en">
        {found.map((each) => (
          <RuleItem key={each.id} rule={each} isNamed={each.id === rule} />
        ))}
      </ul>
    </>
  );
}

function RuleItem({ rule, isNamed }: { readonly rule: Rule; readonly isNamed: boolean }) {
  const { texts, name } = useLanguage();
  const { id, sentence, document, section, standing, reading } = rule;
  return (
    <li id={`rule-${id}`} className="card rule" aria-current={isNamed || undefined}>
      <h2>
        <a href={`#/rules/${id}`}>{id}</a>
      </h2>
      <p>{sentence}</p>
      {reading === undefined ? null : <p className="muted">{`${texts.rules.reading}: ${reading}`}</p>}
      <p className="muted" lang={name}>
        {`${texts.rules.documents[document]}, `}
        <span lang="en">{section}</span>
        {` · ${texts.rules.standings[standing]}`}
      </p>
    </li>
  );
}
