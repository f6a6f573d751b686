import CaseEngine

extension CourtZone {
  /// Asia/Almaty as the tz database of 2024 and later has it, from 1990 on: summer time until 2004, UTC+6, and UTC+5 since 1 March 2024.
  /// Compiled in, because an older tz database on a machine gives wrong times since that day.
  public static let almaty = CourtZone(
    name: "Asia/Almaty", first: 21_600,
    transitions: almatyChanges.map { Transition(at: Moment(seconds: $0.0), offset: $0.1 * 3_600) })

  private static let almatyChanges: [(Int64, Int32)] = [
    (638_308_800, 7), (654_638_400, 6), (686_091_600, 5), (695_768_400, 6), (701_812_800, 7), (717_537_600, 6), (733_262_400, 7),
    (748_987_200, 6), (764_712_000, 7), (780_436_800, 6), (796_161_600, 7), (811_886_400, 6), (828_216_000, 7), (846_360_000, 6),
    (859_665_600, 7), (877_809_600, 6), (891_115_200, 7), (909_259_200, 6), (922_564_800, 7), (941_313_600, 6), (954_014_400, 7),
    (972_763_200, 6), (985_464_000, 7), (1_004_212_800, 6), (1_017_518_400, 7), (1_035_662_400, 6), (1_048_968_000, 7),
    (1_067_112_000, 6), (1_080_417_600, 7), (1_099_166_400, 6), (1_709_229_600, 5),
  ]
}
