import "./assets.css";
import { SectionedPage } from "../../app/SectionedPage.tsx";
import { AssetList } from "./AssetList.tsx";
import { NewAsset } from "./NewAsset.tsx";
import { SharingTable } from "./SharingTable.tsx";

/** The assets of the tenant, the table that says who may do what with them, and a new one. */
export function Page() {
  return <SectionedPage name="assets" contents={{ list: AssetList, table: SharingTable, new: NewAsset }} />;
}
