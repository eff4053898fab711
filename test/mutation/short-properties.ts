import fc from "fast-check";

// Thousands of mutants run the same properties: what a property does not find soon, it is counted as not finding.
fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: 200 });
