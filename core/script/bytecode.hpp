#pragma once

// Inside the room only.

#include <string>

struct lua_State;

namespace greencert::script {

/// Whether the Lua function on top of the stack, or a function written inside it, assigns to a local variable
/// that outlives the call (an upvalue): its number (1…), or 0. Reads Lua 5.4's own dump of the function.
int assigned_upvalue(lua_State* lua);

}  // namespace greencert::script
