import "./styles/base.css";
import "./styles/layout.css";
import "./styles/controls.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { applyTheme } from "./app/theme.ts";
import { loadFirstLanguage } from "./language/Language.tsx";
import { followTabs, openStored } from "./state/openTenant.ts";

applyTheme();
const [language] = await Promise.all([loadFirstLanguage(), openStored()]);
followTabs();
const root = document.getElementById("root");
if (root === null) throw new Error("The page has no root.");
createRoot(root).render(
  <StrictMode>
    <App language={language} />
  </StrictMode>,
);
