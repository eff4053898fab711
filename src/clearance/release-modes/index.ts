export { advanceDeclaration } from "./cn-advance-declaration.js";
export { greenChannel2020 } from "./cn-green-channel-2020-01-25.js";
export { ordinaryRelease } from "./cn-ordinary-release.js";
export { pickUpOnArrival2020 } from "./cn-pick-up-on-arrival-2020-01-27.js";
export { releaseOnRegistration2020 } from "./cn-release-on-registration-2020-01-25.js";
export { twoStepDeclaration } from "./cn-two-step-declaration-2020-01-01.js";
