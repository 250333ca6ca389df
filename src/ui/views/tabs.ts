// The views of the cluster, in the order of their tabs, of the palette and of the number keys.
export const stageTabs = [
  { id: "cluster", label: "Cluster" },
  { id: "rules", label: "Rules" },
  { id: "compare", label: "Side by side" },
  { id: "traffic", label: "Traffic" },
  { id: "dns", label: "DNS" },
  { id: "objects", label: "Objects" },
  { id: "scale", label: "Scale" },
  { id: "node", label: "Your node" },
] as const;
export type StageTab = (typeof stageTabs)[number]["id"];
