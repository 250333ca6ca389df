/// <reference types="vite-plugin-pwa/client" />
declare module "virtual:lessons" {
  import type { Lesson, LessonCard } from "../lesson/format";
  export type Language = "en" | "zh";
  type Load = () => Promise<{ lesson: Lesson }>;
  export const lessons: readonly { readonly card: LessonCard; readonly zh: LessonCard | undefined; readonly load: { readonly en: Load; readonly zh?: Load } }[];
}
