-- What can be stated with a claim, and what it can rest on. Third: how a finding names it.
return {
  stated = {
    { "object", _"What it refers to: product, part or packaging", _"what it refers to" },
    { "amount", _"How much: per cent, kilograms, years", _"how much" },
    { "comparison", _"Compared with what", _"compared with what" },
    { "conditions", _"Where, how far and how fast it degrades or composts", _"where and how fast it does" },
    { "facilities", _"Where it is collected, taken back or refilled", _"where it is collected or taken back" },
    { "instructions", _"How to do it, and with which tools or by whom", _"how to do it" },
    { "specification", _"What is meant, in clear words beside it", _"what is meant" },
  },
  rests_on = {
    { "test", _"Test report to a published method", _"test report" },
    { "certificate", _"Certificate of a third party for this very property", _"certificate" },
    { "ecolabel", _"EU Ecolabel or another type I ecolabel (ISO 14024)", _"type I ecolabel" },
    { "lca", _"Life cycle assessment or verified carbon footprint (ISO 14044, ISO 14067)", _"life cycle assessment" },
    { "calculation", _"Calculation from measured figures", _"calculation" },
    { "records", _"Own records: bill of materials, mass balance, meters", _"records" },
    { "supplier", _"Word of a supplier", _"word of a supplier" },
    { "collection", _"Proof that most buyers can hand it in for recycling nearby", _"proof that buyers can hand it in" },
    { "programme", _"A running programme to take back or refill it", _"programme to take back or refill" },
    { "usual", _"Proof that the substance is or was usual in such products", _"proof that the substance was usual" },
    { "plan", _"Public plan with dated targets, verified by a third party", _"public, verified plan" },
    { "offsets", _"Bought carbon offsets", _"offsets" },
    { "law", _"A duty by law for all such products", _"duty by law" },
  },
}
