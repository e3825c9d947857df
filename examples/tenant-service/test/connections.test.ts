import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPglite } from "./databases.ts";
import { startService, type TestService } from "./harness.ts";

const requestTimeoutMilli = 750;

describe("a connection", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService(await openPglite(), [], { requestTimeoutMilli });
    await service.server.listen({ port: 0 });
  });
  afterAll(() => service.close());

  /** Sends a text, and then a character after the other, ten in the time that a request may take. Gives what is answered. */
  const dripped = async (begin: string, rest: string): Promise<string> => {
    const socket = connect((service.server.server.address() as AddressInfo).port, "127.0.0.1");
    socket.on("error", () => undefined);
    await once(socket, "connect");
    let answer = "";
    socket.on("data", (part: Buffer) => (answer += part.toString()));
    const closed = once(socket, "close");
    socket.write(begin);
    for (const character of rest) {
      if (socket.closed || answer !== "") break;
      socket.write(character);
      await wait(requestTimeoutMilli / 10);
    }
    socket.end();
    await closed;
    return answer;
  };

  it.each([
    [
      "body",
      "POST /access/v1/evaluation HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 60\r\n\r\n",
    ],
    ["head", "GET /health HTTP/1.1\r\nHost: x\r\nSlow: "],
  ])("ends with 408 where a %s comes too slowly, long before it would be whole", async (_, begin) => {
    const slow = begin.includes("POST") ? begin.replace("/access/v1/evaluation", "/health") : begin;
    const answer = await dripped(slow, "x".repeat(60));
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain("application/problem+json");
  });

  it("ends with a problem where the head is too large, or is none", async () => {
    const large = await dripped(
      `GET /health HTTP/1.1\r\nHost: x\r\nLarge: ${"x".repeat(20_000)}\r\n\r\n`,
      "",
    );
    const [head, text = ""] = large.split("\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1\.1 431 /);
    expect(head).toContain("application/problem+json");
    expect(JSON.parse(text)).toEqual({
      ...{ type: "urn:tenant-service:headTooLarge", status: 431 },
      title: "The head of the request is too large.",
    });
    const none = await dripped("This is no HTTP.\r\n\r\n", "");
    expect(none).toMatch(/^HTTP\/1\.1 400 /);
    expect(none).toContain('"urn:tenant-service:malformed"');
  });
});
