export {
  CONSIGNMENT_DIRECTIONS,
  type Consignee,
  type Consignment,
  type ConsignmentDirection,
  type ConsignmentLine,
  type Money,
} from "./consignment.js";
export {
  HARMONIZED_SYSTEMS,
  type HarmonizedCode,
  type HarmonizedSystem,
} from "./harmonized-code.js";
export {
  addQuantities,
  type CountedTogether,
  type CountingConvention,
  countTogether,
  EACH_COUNTED_AS_ONE,
  type Quantity,
  quantity,
  SUPPLY_UNITS,
  type SupplyUnit,
} from "./quantity.js";
export {
  SUPPLY_CATEGORIES,
  SUPPLY_ITEMS,
  type SupplyCategory,
  type SupplyItem,
  type SupplyItemKind,
} from "./supply-category.js";
