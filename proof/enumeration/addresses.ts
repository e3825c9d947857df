/** An address, by how it stands to the one that lists are about: ann@bank.example. */
export const anyAddress = {
  "the same": "ann@bank.example",
  "in other case": "Ann@BANK.example",
  "with blanks": " ann@bank.example ",
  "another mailbox": "bob@bank.example",
  "of a subdomain": "ann@mail.bank.example",
  "of another domain": "ann@bank.example.shop",
  "no bare mailbox": "ann@@bank.example",
  "of a domain of digits": "ann@10.0.0.1",
  "outside: a number": 7 as unknown as string,
} as const;
