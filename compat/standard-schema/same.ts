/** True where two types are the same to the compiler: `any`, `unknown`, optional and readonly properties are told apart. */
type IsSame<One, Other> =
  (<Probe>() => Probe extends One ? 1 : 2) extends <Probe>() => Probe extends Other ? 1 : 2 ? true : false;

/** Compiles where the two types are the same: `expectSame<typeof value, Expected>()`. Does nothing at run time. */
export function expectSame<One, Other>(
  ..._proof: IsSame<One, Other> extends true ? [] : [theyDiffer: never]
): void {}
