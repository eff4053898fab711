import { prepareCertLogic } from "./certlogic.js";

export const exchangeContests = [{ names: ["certlogic"], against: "certlogic-js", prepare: prepareCertLogic }];
