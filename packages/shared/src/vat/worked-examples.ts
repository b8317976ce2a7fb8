/**
 * The figures of docs/vat.md, at 20 %. Tests and documentation use the same table; `perUnitVatPence`
 * is what rounding each unit would have given, to show where the methods part.
 */
export const lineExamples = [
  { unitNetPence: 63_700, count: 1, vatPence: 12_740, perUnitVatPence: 12_740 },
  { unitNetPence: 63_700, count: 3, vatPence: 38_220, perUnitVatPence: 38_220 },
  { unitNetPence: 3_333, count: 3, vatPence: 2_000, perUnitVatPence: 2_001 },
  { unitNetPence: 1_249, count: 7, vatPence: 1_749, perUnitVatPence: 1_750 },
  { unitNetPence: 4_998, count: 5, vatPence: 4_998, perUnitVatPence: 5_000 },
  { unitNetPence: 9_997, count: 3, vatPence: 5_998, perUnitVatPence: 5_997 },
] as const
