/** The narrator speaks right before a mark: `Moreau said. “`, `he added, “`, `she told reporters: “`. */
export const CUES_BEFORE_A_MARK =
  /(?:^|[\s,])(?:said|says|added|adds|told [\p{L} ]{1,30}|continued|asked|wrote|replied|noted|explained|warned|a dit|ajoute|déclare|sagte|erklärte|dijo|añadió|сказав|сказала|сказал|додав|добавил)[.,:]?\s{0,3}$/u;
