#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace SQLite {
class Database;
class Statement;
class Transaction;
}  // namespace SQLite

namespace greencert::storage {

/// What a parameter of a statement can hold.
using Value = std::variant<std::nullptr_t, std::int64_t, double, std::string>;
/// Parameters by name: {{":id", "C-0001"}, {":last", 1}}. Every parameter of the statement, each once.
using Bindings = std::initializer_list<std::pair<const char*, Value>>;

/// A text that may be absent: NULL in the table, "" in C++.
Value unless_empty(const std::string& text);

/// One row of an answer; columns by name.
class Row {
 public:
  explicit Row(SQLite::Statement& statement) : statement_(statement) {}
  std::string text(const char* column) const;  // "" where NULL
  std::int64_t integer(const char* column) const;
  std::optional<double> real(const char* column) const;  // none where NULL

 private:
  SQLite::Statement& statement_;
};

/// A centre's database, opened: one connection, for one thread at a time. Readers never wait; a writer waits
/// up to five seconds for another. Every function throws Error with the file's name when the file is locked,
/// full, damaged or cannot be written, and where the schema refuses a row.
class Database {
 public:
  /// Opens a database that exists and brings its schema up to date. Throws InputError when there is none or
  /// the file is not greencert's; Error when it was written by a newer greencert or is damaged. Such a file
  /// is left as it is.
  static Database open(const std::filesystem::path& file);
  /// The same, but makes the database where there is no file (or an empty one); its folder must exist.
  static Database open_or_create(const std::filesystem::path& file);

  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  Database(Database&&) noexcept;
  Database& operator=(Database&&) = delete;
  ~Database();

  /// Runs one writing statement. A write belongs to a Transaction: without one this throws Error.
  void write(const std::string& sql, Bindings bindings = {});
  /// Runs one reading statement and shows each row in turn.
  void read(const std::string& sql, Bindings bindings, const std::function<void(const Row&)>& see);

  bool in_transaction() const;
  const std::filesystem::path& file() const { return file_; }

 private:
  friend class Transaction;
  friend void backup(Database& database, const std::filesystem::path& target);
  Database(const std::filesystem::path& file, int flags);
  void require_greencert() const;
  void migrate();

  std::filesystem::path file_;
  std::unique_ptr<SQLite::Database> connection_;
};

/// All or nothing: what is written between its beginning and commit() is kept together or not at all. It
/// takes the database's write lock at once, so that what is read within it stays true. Transactions do not
/// nest: the functions of the rooms work inside the one that their caller opened.
class Transaction {
 public:
  explicit Transaction(Database& database);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();
  void commit();

 private:
  Database& database_;
  std::unique_ptr<SQLite::Transaction> transaction_;
};

/// What `make` turns each row into.
template <typename Make>
auto all(Database& database, const std::string& sql, Bindings bindings, Make make) {
  std::vector<decltype(make(std::declval<const Row&>()))> list;
  database.read(sql, bindings, [&](const Row& row) { list.push_back(make(row)); });
  return list;
}

/// The first row, if there is one.
template <typename Make>
auto first(Database& database, const std::string& sql, Bindings bindings, Make make) {
  std::optional<decltype(make(std::declval<const Row&>()))> found;
  database.read(sql, bindings, [&](const Row& row) {
    if (!found) found = make(row);
  });
  return found;
}

}  // namespace greencert::storage
