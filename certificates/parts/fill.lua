-- The text with a value in place of each {name}; a placeholder without a value stays. Where a value is a span, the result is
-- a list of texts and spans, in the order that the language wants.
return function(text, values)
  local parts, plain, from = {}, true, 1
  local function add(part)
    if part == "" then return end
    table.insert(parts, part)
    plain = plain and type(part) ~= "table"
  end
  while true do
    local first, last, name = string.find(text, "{([%w_]+)}", from)
    if first == nil then break end
    add(string.sub(text, from, first - 1))
    add(values[name] == nil and string.sub(text, first, last) or values[name])
    from = last + 1
  end
  add(string.sub(text, from))
  return plain and table.concat(parts) or parts
end
