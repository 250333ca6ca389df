// jq's native functions on times: seconds since the epoch, in UTC.
import { formatTime } from "../../../base/strftime";
import { fromArgument, fromInput, made, textOf, type Natives } from "./native";

export const timeNatives: Natives = {
  *"now/0"({ env }) {
    yield made(env.run.now);
  },
  "fromdateiso8601/0": fromInput((v) => Math.floor(Date.parse(textOf(v, "cannot be parsed as a date")) / 1000)),
  "strftime/1": fromArgument((v, format) => formatTime((v as number) * 1000, format as string)),
};
