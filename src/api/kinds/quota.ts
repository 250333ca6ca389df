// ResourceQuota and LimitRange.
import type { LimitRange, ResourceQuota } from "../kinds";
import { validateLimitRange, validateQuota, validateQuotaStatus, validateQuotaUpdate } from "../validation/quota";
import type { Strategy } from "./kind";

export const resourceQuota: Strategy<ResourceQuota> = {
  prepareCreate: (o) => {
    o.status = {};
  },
  validate: validateQuota,
  validateUpdate: validateQuotaUpdate,
  validateStatus: validateQuotaStatus,
};

export const limitRange: Strategy<LimitRange> = {
  // the maximum is the default limit, that the default request; without both it is the minimum
  defaults: (o) => {
    for (const item of o.spec?.limits ?? []) {
      if (item.type !== "Container") continue;
      const limits = { ...item.max, ...item.default };
      const requests = { ...item.min, ...limits, ...item.defaultRequest };
      if (Object.keys(limits).length > 0) item.default = limits;
      if (Object.keys(requests).length > 0) item.defaultRequest = requests;
    }
  },
  validate: validateLimitRange,
};
