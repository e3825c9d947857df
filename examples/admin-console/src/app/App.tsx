import { Suspense } from "react";
import { Route, Router, Switch, useLocation } from "wouter";
import { ActionHost } from "../controls/ActionHost.tsx";
import { type Language, LanguageProvider, useLanguage } from "../language/Language.tsx";
import { usePlainLocation } from "../state/usePlainLocation.ts";
import { useTenant } from "../state/useTenant.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Header } from "./Header.tsx";
import { Navigation } from "./Navigation.tsx";
import { NotFound } from "./NotFound.tsx";
import { Notices } from "./Notices.tsx";
import { pageNames, pages } from "./pages.ts";

export function App({ language }: { readonly language: Language }) {
  return (
    <LanguageProvider first={language}>
      <Router hook={usePlainLocation}>
        <Layout />
      </Router>
    </LanguageProvider>
  );
}

function Layout() {
  const { texts } = useLanguage();
  const [location] = useLocation();
  const tenant = useTenant();
  return (
    <div className="layout">
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          // The part after `#` is the page's path.
          event.preventDefault();
          document.getElementById("content")?.focus();
        }}
      >
        {texts.skipToContent}
      </a>
      <Header />
      <Navigation />
      <main id="content" tabIndex={-1} data-path={location}>
        <Notices />
        <ErrorBoundary message={texts.failed} shown={[location, tenant]}>
          <Suspense fallback={<p className="working">{texts.loading}</p>}>
            <Routes />
          </Suspense>
        </ErrorBoundary>
      </main>
      <ActionHost />
    </div>
  );
}

function Routes() {
  return (
    <Switch>
      {pageNames.map((name) => {
        const { path, Content } = pages[name];
        return path === "/" ? (
          <Route key={name} path="/">
            <Content />
          </Route>
        ) : (
          <Route key={name} path={path} nest>
            <Content />
          </Route>
        );
      })}
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
