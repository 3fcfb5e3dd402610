// One customer, at every place where a client looks for it: all clients receive the same bytes.
const customer = {
  id: "cus_1",
  object: "customer",
  email: "ada.ferris@example.com",
  name: "Ada Ferris",
  phone: "+61 8 9430 0000",
  created_at: "2026-11-02T09:30:00Z",
  address: { line1: "12 Wharf Street", city: "Fremantle", postcode: "6160", country: "AU" },
  metadata: { plan: "gold", since: "2019" },
};

/** The response to every request of the benchmarks. */
export const answer: string = JSON.stringify({
  status: true,
  message: "Customer retrieved",
  ...customer,
  data: customer,
  response: customer,
});

/** The value that every client must read from it. */
export const expected: string = customer.email;
