#pragma once

#include <memory>
#include <string>
#include <vector>

#include "script/sandbox.hpp"

namespace greencert::script {

/// The values that functions see as `f.theme.name`, one slot for each fact or indicator of a catalogue.
class Slots {
 public:
  struct Column {
    std::string id;
    bool optional = false;
  };

  Slots(Sandbox& sandbox, std::vector<std::string> ids);
  ~Slots();
  Slots(const Slots&) = delete;
  Slots& operator=(const Slots&) = delete;

  void clear();  // all unknown
  void set_unknown(std::size_t slot);
  void set(std::size_t slot, double value);
  void set(std::size_t slot, bool value);
  void set(std::size_t slot, const std::string& value);
  /// A list or a record, read-only to scripts.
  void set(std::size_t slot, const Json& value);
  /// Rows of a table: a list of objects. A cell that is missing ends the function that touches it, unless
  /// optional.
  void set_rows(std::size_t slot, const std::vector<Column>& columns, const Json& rows);

  const std::string& id(std::size_t slot) const { return ids_[slot]; }

 private:
  friend class View;
  friend struct ViewAccess;
  enum class Kind : unsigned char { unknown, number, boolean, text, reference };
  struct Slot {
    Kind kind = Kind::unknown;
    bool flag = false;
    int reference = 0;  // registry reference of a list or record
    double number = 0;
    std::string text;
  };

  void release(Slot& slot);

  Sandbox& sandbox_;
  std::vector<std::string> ids_;  // "theme.name"
  std::vector<Slot> slots_;
};

/// What one declaration's functions may see of the slots: only what it named in `needs` and `optional`.
class View {
 public:
  struct Field {
    std::size_t slot = 0;
    bool optional = false;
  };

  View(Slots& slots, const std::vector<Field>& fields);
  ~View();
  View(const View&) = delete;
  View& operator=(const View&) = delete;

 private:
  friend class Sandbox;
  friend struct ViewAccess;
  struct Entry {
    const char* name;  // Lua's own copy of the short text, so that equal names are equal addresses
    std::size_t slot;
    bool optional;
  };
  struct Theme {
    std::string name;
    Slots* slots;
    std::vector<Entry> entries;
  };

  Sandbox& sandbox_;
  std::vector<std::unique_ptr<Theme>> themes_;
  int reference_ = 0;
};

}  // namespace greencert::script
