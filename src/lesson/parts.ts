// The parts of the course, in the order of the map. A lesson names its part by the key (`part: why`), and the first digit
// of its folder is the part's place here; incidents fill 70 to 99.
export type Part = { readonly key: string; readonly title: string; readonly zh: string };

export const parts: readonly Part[] = [
  { key: "why", title: "Why Services exist", zh: "为什么需要 Service" },
  { key: "ports", title: "Ports and endpoints", zh: "端口与端点" },
  { key: "names", title: "Finding a Service", zh: "怎样找到 Service" },
  { key: "types", title: "The types", zh: "Service 的类型" },
  { key: "rules", title: "How it works", zh: "它是怎样工作的" },
  { key: "policies", title: "Policies", zh: "流量策略" },
  { key: "incidents", title: "Incidents: break and fix", zh: "故障现场：找到它，修好它" },
];
