#include "storage/database.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include "base/error.hpp"
#include "storage/failure.hpp"

namespace greencert::storage {
namespace {

void bind(SQLite::Statement& statement, Bindings bindings) {
  if (static_cast<std::size_t>(statement.getBindParameterCount()) != bindings.size()) {
    throw Error("a statement has " + std::to_string(statement.getBindParameterCount()) +
                " parameters, but values for " + std::to_string(bindings.size()) + ": " +
                statement.getQuery());
  }
  for (const auto& [name, value] : bindings) {
    std::visit(
        [&, parameter = name](const auto& held) {
          if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::nullptr_t>) {
            statement.bind(parameter);
          } else {
            statement.bind(parameter, held);
          }
        },
        value);
  }
}

}  // namespace

Value unless_empty(const std::string& text) {
  return text.empty() ? Value(nullptr) : Value(text);
}

std::string Row::text(const char* column) const {
  return statement_.getColumn(column).getString();
}

std::int64_t Row::integer(const char* column) const {
  return statement_.getColumn(column).getInt64();
}

std::optional<double> Row::real(const char* column) const {
  const SQLite::Column found = statement_.getColumn(column);
  return found.isNull() ? std::nullopt : std::optional<double>(found.getDouble());
}

Database::Database(Database&&) noexcept = default;
Database::~Database() = default;

void Database::write(const std::string& sql, Bindings bindings) {
  if (!in_transaction()) throw Error(file_.string() + ": a write outside of a transaction");
  guarded(file_, [&] {
    SQLite::Statement statement(*connection_, sql);
    bind(statement, bindings);
    statement.exec();
  });
}

void Database::read(const std::string& sql, Bindings bindings, const std::function<void(const Row&)>& see) {
  guarded(file_, [&] {
    SQLite::Statement statement(*connection_, sql);
    bind(statement, bindings);
    while (statement.executeStep()) see(Row(statement));
  });
}

bool Database::in_transaction() const {
  // SQLite itself ends a transaction after some failures (a full disk); this asks it and not our memory.
  return sqlite3_get_autocommit(connection_->getHandle()) == 0;
}

Transaction::Transaction(Database& database) : database_(database) {
  if (database.in_transaction()) {
    throw Error(database.file_.string() + ": a transaction within a transaction");
  }
  guarded(database.file_, [&] {
    transaction_ =
        std::make_unique<SQLite::Transaction>(*database.connection_, SQLite::TransactionBehavior::IMMEDIATE);
  });
}

Transaction::~Transaction() = default;

void Transaction::commit() {
  guarded(database_.file_, [&] { transaction_->commit(); });
}

}  // namespace greencert::storage
