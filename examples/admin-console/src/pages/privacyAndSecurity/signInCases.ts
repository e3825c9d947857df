import {
  checkIpList,
  type Decision,
  defaultIpList,
  type Role,
  signInRequirement,
  type SignInRequirement,
  type TwoFactorMode,
  twoFactorModes,
} from "tenant-policy";

/** All that a sign-in depends on. */
export interface SignInCase {
  readonly mode: TwoFactorMode;
  readonly isAdministrator: boolean;
  readonly hasRemoteAccess: boolean;
  readonly isListed: boolean;
}

export interface AnsweredCase extends SignInCase {
  readonly decision: Decision<SignInRequirement | null>;
}

/** A list with an address on it and one that is not, both set aside for examples. They stand for all others. */
const exampleList = checkIpList(["192.0.2.0/24"]).value ?? defaultIpList;
const listedAddress = "192.0.2.7";
const unlistedAddress = "198.51.100.1";

const bothWays = [true, false] as const;

/** Every case of a mode, as the library answers it. */
export function casesOf(mode: TwoFactorMode): readonly AnsweredCase[] {
  return bothWays.flatMap((isListed) =>
    bothWays.flatMap((isAdministrator) =>
      bothWays.map((hasRemoteAccess) => answered({ mode, isAdministrator, hasRemoteAccess, isListed })),
    ),
  );
}

function answered(each: SignInCase): AnsweredCase {
  const { mode, isAdministrator, hasRemoteAccess, isListed } = each;
  const address = isListed ? listedAddress : unlistedAddress;
  const attempt = { address, list: exampleList, twoFactor: mode, isAdministrator, hasRemoteAccess };
  return { ...each, decision: signInRequirement(attempt) };
}

/** All modes, in the order in which they ask for more. */
export const modes: readonly TwoFactorMode[] = twoFactorModes;

/** Who counts as an administrator at sign-in (IP8). No question of the library tells it alone. */
export const isAdministrator: Readonly<Record<Role, boolean>> = {
  owner: true,
  full: true,
  limited: false,
  readOnly: false,
  restricted: false,
};

export function isSameCase(one: SignInCase, other: SignInCase): boolean {
  return (
    one.mode === other.mode &&
    one.isAdministrator === other.isAdministrator &&
    one.hasRemoteAccess === other.hasRemoteAccess &&
    one.isListed === other.isListed
  );
}
