# cmake -DFILES="a.sql;b.sql" -DOUTPUT=migrations.cpp -P embed.cmake
set(ENTRIES "")
set(EXPECTED 0)
foreach(FILE IN LISTS FILES)
  get_filename_component(NAME ${FILE} NAME_WE)
  math(EXPR EXPECTED "${EXPECTED} + 1")
  string(REGEX MATCH "^[0-9]+" NUMBER ${NAME})
  if(NOT NUMBER EQUAL EXPECTED)
    message(FATAL_ERROR "${NAME}.sql: expected migration number ${EXPECTED}")
  endif()
  file(READ ${FILE} SQL)
  string(APPEND ENTRIES "    {\"${NAME}\", R\"sql(\n${SQL})sql\"},\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"storage/migrations.hpp\"

#include <array>

namespace greencert::storage {

std::span<const Migration> migrations() {
  static constexpr std::array<Migration, ${EXPECTED}> list = {{
${ENTRIES}  }};
  return list;
}

}  // namespace greencert::storage
")
