@main
enum Dayin {
  static func main() {}
}
