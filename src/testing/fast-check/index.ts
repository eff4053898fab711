export {
  arbitraryOf,
  declarationArbitrary,
  defectiveDeclarationArbitrary,
  factsArbitrary,
  voyageArbitrary,
  walkArbitrary,
} from "./arbitraries.js";
