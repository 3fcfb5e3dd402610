// Makes each customer call of the platform's own SDK, and prints the answers as JSON. Arguments: the address of PaymentKit,
// and the DID of a customer with an overdue invoice. Runs from a folder in which @blocklet/payment-js is installed.
const { BlockletStatus } = require("@blocklet/constant");
const { fromRandom } = require("@ocap/wallet");

const [, , webEndpoint, debtor] = process.argv;
const wallet = fromRandom();

// The SDK reads these when it is loaded. With a `port` it would replace the address, and lose its path.
process.env.BLOCKLET_MOUNT_POINTS = JSON.stringify([
  {
    did: "z2qaCNvKMv5GjouKdcDWexv6WqtHbpNPQDnAk",
    name: "payment-kit",
    title: "Payment Kit",
    mountPoint: "/payment",
    status: BlockletStatus.running,
    webEndpoint,
  },
]);
process.env.BLOCKLET_APP_SK = wallet.secretKey;
process.env.BLOCKLET_COMPONENT_DID = wallet.address;
process.env.BLOCKLET_MODE = "test";
const { customers, environments } = require("@blocklet/payment-js").default;

/** Returns the status and body of the error that a call ends with. */
async function refusal(call) {
  try {
    return { answered: await call };
  } catch (error) {
    return { status: error.response?.status, body: error.response?.data, message: error.message };
  }
}

async function main() {
  const did = fromRandom().address;
  const unknown = await refusal(customers.retrieve(did));
  const created = await customers.retrieve(did, { create: true });
  const updated = await customers.update(created.id, { name: "Ada Okafor", metadata: { plan: "gold" } });
  const results = {
    component: wallet.address,
    did,
    unknown,
    created,
    updated,
    retrieved: await customers.retrieve(did),
    listed: await customers.list({ page: 1, pageSize: 10 }),
    searched: await customers.search({ query: "okafor" }),
    unsearchable: await refusal(customers.search({})),
    overdue: await customers.overdueInvoices(debtor),
  };
  environments.setTestMode(true);
  results.createdInTestMode = await customers.retrieve(fromRandom().address, { create: true });
  results.listedInTestMode = await customers.list({});
  process.stdout.write(`\n${JSON.stringify(results)}\n`);
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
