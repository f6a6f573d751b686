import Glibc

/// With what eyes colours are looked at.
public enum Sight: String, CaseIterable, Sendable {
  /// All three kinds of cones.
  case full
  /// Without the cones for red.
  case protanopia
  /// Without the cones for green.
  case deuteranopia
  /// Without the cones for blue.
  case tritanopia

  /// From here on two colours are told apart at a glance: twice what can just be noticed side by side in OKLab, which is 0.02.
  static let apart = 0.04

  /// How far apart two colours (0xRRGGBB) seem: the distance in OKLab, where black and white are 1 apart.
  ///
  /// Sources: B. Ottosson, "A perceptual color space for image processing" (2020).
  func distance(_ left: Int, _ right: Int) -> Double {
    let (a, b) = (Sight.perceived(seen(left)), Sight.perceived(seen(right)))
    return sqrt(zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) })
  }

  private func seen(_ rgb: Int) -> [Double] {
    Sight.product(matrix, Contrast.linear(rgb)).map { min(1, max(0, $0)) }
  }

  /// What reaches such eyes, of amounts of red, green and blue light. Source: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes,
  /// "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), severity 1.0.
  private var matrix: [[Double]] {
    switch self {
    case .full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }

  private static func perceived(_ light: [Double]) -> [Double] {
    product(fromCones, product(toCones, light).map { cbrt($0) })
  }

  private static let toCones = [
    [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005],
  ]
  private static let fromCones = [
    [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099], [0.0259040371, 0.7827717662, -0.8086757660],
  ]

  private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }
}
