/** A release is read by whoever decides with it: what changes and for which dates, and not the commit that wrote it down. */
export default {
  getReleaseLine: async ({ summary }) => `${summary.trim()}\n`,
  getDependencyReleaseLine: async () => "",
};
