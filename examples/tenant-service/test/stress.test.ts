import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cluster, newCluster } from "../../../scripts/postgres.mjs";
import type { Database } from "../src/database/database.ts";
import { migrate } from "../src/database/migrate.ts";
import { openServer } from "../src/database/server.ts";
import { store } from "../src/store/provision.ts";
import { developmentKeys, type DevelopmentKeys } from "../src/tokens/developmentKeys.ts";
import { newDatabase } from "./databases.ts";
import { bank } from "./harness.ts";
import { type Chance, chanceOf } from "./stress/chance.ts";
import { type Client, clientOf } from "./stress/client.ts";
import { faultsOf, type Ledger, ledgerOf } from "./stress/ledger.ts";
import { planOf } from "./stress/plan.ts";
import { serviceFolder, serviceWith } from "./stress/release.ts";
import { serviceProcess, type ServiceProcess } from "./stress/serviceProcess.ts";
import { type Traffic, trafficOf } from "./stress/traffic.ts";
import { faultsBetween } from "./stress/verdict.ts";

/** The folder of an older release of the library. */
const olderLibrary = process.env["TEST_OLDER_LIBRARY"];

/** What is chosen by chance follows from it. Set it to have a run again; only the moments differ then. */
const seed = Number(process.env["TEST_SEED"] ?? Date.now() % 2 ** 32);

const tenants = ["bank-1", "bank-2", "bank-3", "bank-4", "bank-5"].map((id) => ({ ...bank, id }));
const [quiet = "", ...busy] = tenants.map(({ id }) => id);

describe.runIf(olderLibrary !== undefined)(
  `two processes of two releases on one server, seed ${seed}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), "tenant-service-"));
    const chance: Chance = chanceOf(seed);
    let cluster: Cluster;
    let olderFolder: string;
    let url: string;
    let processes: readonly ServiceProcess[];
    let keys: DevelopmentKeys;
    let client: Client;
    let traffic: Traffic;

    beforeAll(async () => {
      const made = newCluster();
      if (made === undefined) throw new Error("There is no PostgreSQL.");
      cluster = made;
      await cluster.start();
      url = await newDatabase(`postgres://postgres@localhost/postgres?host=${cluster.folder}`);
      keys = await developmentKeys(join(folder, "development-keys.json"), Date.now);
      olderFolder = serviceWith(String(olderLibrary));
      const environment = { FOLDER: folder, DATABASE_URL: url, REQUESTS_PER_MINUTE: "1000000" };
      processes = [
        await serviceProcess(serviceFolder, environment),
        await serviceProcess(olderFolder, environment),
      ];
      await withDatabase(async (database) => {
        await migrate(database);
        for (const tenant of tenants) await store(database, tenant);
      });
      await Promise.all(processes.map((each) => each.start()));
      client = clientOf(
        processes.map((each) => each.url),
        keys,
      );
      traffic = trafficOf(client, planOf(busy, quiet, chance));
    });
    afterAll(async () => {
      await Promise.all(processes.map((each) => each.kill()));
      cluster.close();
      for (const made of [folder, olderFolder]) rmSync(made, { recursive: true });
    });

    const withDatabase = async <Result>(work: (database: Database) => Promise<Result>): Promise<Result> => {
      const database = openServer(url);
      return work(database).finally(() => database.close());
    };

    const ledgers = (): Promise<ReadonlyMap<string, Ledger>> =>
      withDatabase(async (database) => {
        const read = tenants.map(async ({ id }) => [id, await ledgerOf(database, id)] as const);
        return new Map(await Promise.all(read));
      });

    const expectAllInOrder = async () => {
      const found = await ledgers();
      expect(faultsBetween(traffic, found)).toEqual([]);
      for (const tenant of tenants) {
        const ledger = found.get(tenant.id) as Ledger;
        expect(faultsOf(ledger, tenant)).toEqual([]);
      }
    };

    it("are of two releases: a list needs what the older one lacks", async () => {
      const authorization = `Bearer ${await keys.sign({ sub: "olga", tenant: quiet })}`;
      const statuses = processes.map(async ({ url: service }) => {
        const path = `/tenants/${quiet}/assets?action=edit`;
        return (await fetch(`${service}${path}`, { headers: { authorization } })).status;
      });
      expect(await Promise.all(statuses)).toEqual([200, 500]);
    });

    it("lose nothing, and execute nothing twice", async () => {
      await traffic.send(1_000);
      await expectAllInOrder();
    }, 120_000);

    it("do neither when one of them or the server is killed, twenty times", async () => {
      for (let round = 0; round < 20; round += 1) {
        const soFar = traffic.sent.length;
        const sending = traffic.send(30);
        const moment = soFar + 2 + chance.below(15);
        const isOver = sending.then(() => true);
        while (traffic.sent.length < moment && !(await Promise.race([isOver, wait(1, false)])));
        const victim = round % 2 === 0 ? chance.oneOf(processes) : cluster;
        await victim.kill();
        await victim.start();
        await sending;
        expect(processes.map((each) => each.isRunning())).toEqual([true, true]);
      }
      await expectAllInOrder();
    }, 240_000);

    it("still give the same bytes to whoever sends a command again", async () => {
      const before = await ledgers();
      const decided = traffic.sent.filter(({ answer }, index) => answer.status !== 412 && index % 4 === 0);
      const again = await Promise.all(decided.map(({ order }, index) => client(order, index)));
      expect(again).toEqual(decided.map(({ answer }) => ({ ...answer, isRepeated: true })));
      expect(await ledgers()).toEqual(before);
    });
  },
);
