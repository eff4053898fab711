export { portDailyReport2020 } from "./cn-port-daily-2020-01.js";
