---@meta
-- The script API, version 1, for editors that speak the Lua language server: completion and checks while you write.
-- It is never run. README.md beside it explains each part.

---@alias Facts table<string, table<string, any>> what a function sees: f.theme.name
---@alias Scalar number|string|boolean
---@class Quantity a number with a unit; adds, subtracts and compares only with its like
---@field amount number
---@field unit string
---@field to fun(self: Quantity, unit: string): number
---@class Rule
---@class Effect
---@class Finding
---@class Option
---@class Column
---@class Pick
---@class Stage
---@class Level
---@class Page
---@class Outcome

---@param text string
---@return string text marked for translation
function _(text) end

---@class PluginFields
---@field api integer 1
---@field version string three numbers, "1.0.0"
---@field title string
---@field description? string
---@field files string[] in the order in which they are loaded

---@param id string
---@return fun(fields: PluginFields)
function plugin(id) end

---Runs a file of this plugin once ("data/classes", or "../product/shared/rows") and gives what it returns.
---@param file string
---@return any
function include(file) end

---@class FactFields
---@field title string
---@field help? string how to find it out
---@field evidence? string what supports it
---@field unit? string
---@field min? number
---@field max? number
---@field choices? string[][] { { "front", _"Front-loading" }, … }
---@field columns? Column[] of a table
---@field optional? boolean of a column: may stay empty

---@type table<"number"|"integer"|"percentage"|"boolean"|"choice"|"choices"|"text"|"date"|"money"|"table"|"file", fun(id: string): fun(fields: FactFields)>
fact = {}
---@type table<"number"|"integer"|"percentage"|"boolean"|"choice"|"choices"|"text"|"date"|"money"|"file", fun(id: string): fun(fields: FactFields): Column>
column = {}

---@class IndicatorFields
---@field title string
---@field unit? string
---@field needs? string[]
---@field optional? string[]
---@field compute fun(f: Facts): Scalar? nothing where it makes no sense for the product
---@field basis string regulation, annex, table

---@type table<"number"|"text"|"boolean", fun(id: string): fun(fields: IndicatorFields)>
indicator = {}

---@class CriterionFields
---@field title string
---@field why? string why it matters, to the client
---@field needs? string[] ids of facts and indicators that its functions see
---@field optional? string[] the same, and may be unknown
---@field applies? fun(f: Facts): boolean
---@field measure string|fun(f: Facts): Scalar|Quantity, Finding[]?
---@field unit? string
---@field rate? Rule|fun(f: Facts, value: any): number 0 … 1
---@field met? Rule|fun(f: Facts, value: any): boolean
---@field partly? Rule|fun(f: Facts, value: any): boolean
---@field threshold? string in words, where met is a function
---@field advice? Option|Option[]
---@field evidence? string
---@field basis string

---@param id string
---@return fun(fields: CriterionFields)
function criterion(id) end

---@class OptionFields
---@field title string
---@field how? string
---@field effort? "low"|"medium"|"high"
---@field effect? table<string, Effect|fun(value: any): any>
---@field investment? any[] { "EUR", 0, 500 }
---@field saving? any[] in a year
---@field costs_basis? string
---@field tradeoff? string
---@field applies? fun(f: Facts): boolean

---@param id string
---@return fun(fields: OptionFields): Option
function option(id) end

---@param limit number|Quantity
---@return Rule
function at_most(limit) end
---@param limit number|Quantity
---@return Rule
function at_least(limit) end
---@param limit number|Quantity
---@return Rule
function below(limit) end
---@param limit number|Quantity
---@return Rule
function above(limit) end
---@param low number
---@param high number
---@return Rule
function within(low, high) end
---@param value Scalar
---@return Rule
function equals(value) end
---@param values Scalar[]
---@return Rule
function one_of(values) end
---@param ends { worst: number, best: number }
---@return Rule
function between(ends) end
---@param ratings table<string, number>
---@return Rule
function grades(ratings) end

---@param factor number
---@return Effect
function times(factor) end
---@param amount number
---@return Effect
function plus(amount) end
---@param value any
---@return Effect
function set(value) end

---@param text string with {name} for what is filled in
---@param values? table<string, Scalar>
---@return Finding
function finding(text, values) end

---@param amount number
---@param unit string
---@return Quantity
function quantity(amount, unit) end
---@param x number
---@param decimals? integer
---@return number
function round(x, decimals) end
---@param x number
---@param low number
---@param high number
---@return number
function clamp(x, low, high) end
---@param rows table[]
---@param what string|fun(row: table): number a column, or what to add for each row
---@return number
function sum(rows, what) end
---@param t table
---@return boolean
function is_empty(t) end

---@class ChecklistFields
---@field api integer
---@field version string
---@field title string
---@field description? string
---@field plugins table<string, string> major version of each plugin it was written for
---@field applies? string[] product groups; left out: any product
---@field stages Stage[]
---@field levels Level[] from lowest to highest

---@param id string
---@return fun(fields: ChecklistFields)
function checklist(id) end
---@param id string
---@return fun(fields: table): Stage
function stage(id) end
---@param id string
---@return fun(fields: { weight?: number, mandatory?: boolean, title?: string, rate?: Rule, met?: Rule, partly?: Rule, threshold?: string }): Pick
function pick(id) end
---@param id string
---@return fun(fields: { title: string, score: number, stages?: table<string, number>, criteria?: string[] }): Level
function level(id) end

---@param id string
---@return fun(fields: { api: integer, version: string, title: string, purpose: string, checklist?: string, pages: Page[] })
function form(id) end
---@param id string
---@return fun(fields: { title: string, help?: string, ask: string[] }): Page
function page(id) end

---@param title string
---@return fun(fields: { source: string, published: boolean, facts: table<string, any>, expect?: table<string, string|Outcome>, error?: string })
function case(title) end
---@param name "met"|"partly met"|"not met"|"not applicable"|"unknown"
---@return Outcome
function outcome(name) end
---@type string the value of an indicator that cannot be computed, in a case
unknown = "unknown"
