import Glibc

/// How well a text stands out from its ground, from 1 to 21. Source: WCAG 2.1, "contrast ratio".
enum Contrast {
  static func ratio(_ left: Int, _ right: Int) -> Double {
    let lights = [luminance(left), luminance(right)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func luminance(_ rgb: Int) -> Double {
    zip(linear(rgb), [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Red, green and blue as amounts of light from 0 to 1. Source: IEC 61966-2-1 (sRGB).
  static func linear(_ rgb: Int) -> [Double] {
    [16, 8, 0].map { shift in
      let value = Double(rgb >> shift & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }
}
