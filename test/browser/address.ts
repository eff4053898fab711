export const PORT = 4310;
/** Not at the root of the server: the desk has to work below any path. */
export const BELOW = "/port-health/desk/";
export const ADDRESS = `http://localhost:${PORT}${BELOW}`;
