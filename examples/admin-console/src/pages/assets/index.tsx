import "./assets.css";
import { PageTitle } from "../../app/PageTitle.tsx";
import { Sections } from "../../app/Sections.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { AssetList } from "./AssetList.tsx";
import { NewAsset } from "./NewAsset.tsx";
import { SharingTable } from "./SharingTable.tsx";

/** The assets of the tenant, the table that says who may do what with them, and a new one. */
export function Page() {
  const { texts } = useLanguage();
  const { lead, sections } = texts.assets;
  return (
    <>
      <PageTitle text={texts.pages.assets} lead={lead} />
      <Sections
        label={texts.pages.assets}
        sections={[
          { path: "/list", title: sections.list, Content: AssetList },
          { path: "/table", title: sections.table, Content: SharingTable },
          { path: "/new", title: sections.new, Content: NewAsset },
        ]}
      />
    </>
  );
}
