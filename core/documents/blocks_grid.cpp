#include <algorithm>

#include "base/error.hpp"
#include "documents/slice.hpp"

namespace greencert::documents {

namespace {

constexpr double padding = 4, gap = 12;  // above and below a cell, between columns
constexpr double small_table = 0.18;     // of the height of a page

struct Column {
  std::string title, align;
  double x = 0, width = 0;
};

std::vector<Column> read_columns(Fields& fields, double width) {
  std::vector<Column> columns;
  double shares = 0;
  for (const Json& entry : fields.list("columns")) {
    Fields one(entry, fields.where() + ", column " + std::to_string(columns.size() + 1));
    const std::string align = one.one_of("align", {"left", "center", "right"}, "left");
    columns.push_back({one.text("title", ""), align, 0, one.number("width", 1)});
    if (columns.back().width <= 0) one.fail("'width': expected a share above 0");
    one.finish();
    shares += columns.back().width;
  }
  if (columns.empty()) fields.fail("'columns' is missing");
  double x = 0;
  const double free = width - gap * static_cast<double>(columns.size() - 1);
  for (Column& column : columns) {
    column.x = x;
    column.width *= free / shares;
    x += column.width + gap;
  }
  return columns;
}

Stack lay_out_cell(const Json& cell, const Column& column, const std::string& where, const Setting& setting) {
  const bool is_text =
      cell.is_string() || (cell.is_object() && (!cell.contains("kind") || cell["kind"] == "span"));
  if (is_text)
    return lay_out(Json{{"kind", "paragraph"}, {"text", cell}, {"align", column.align}, {"leading", 1.34}},
                   where, column.width, setting);
  if (!cell.is_array()) return lay_out(cell, where, column.width, setting);
  Stack stack;
  for (const Json& part : cell)
    for (Slice& slice : lay_out_cell(part, column, where, setting)) {
      if (!stack.empty() && slice.before > 2) slice.before = 2;
      stack.push_back(std::move(slice));
    }
  return stack;
}

// What stands above, below and under the cells of a row.
struct Frame {
  double above = padding, below = padding;
  Colour colour;
  double rule = 0;  // the width of the line below
};

// Cells side by side as one slice.
Slice side_by_side(std::vector<Stack> cells, const std::vector<Column>& columns, double width,
                   const Frame& frame) {
  Slice slice;
  for (const Stack& cell : cells) slice.height = std::max(slice.height, height_of(cell));
  slice.height += frame.above + frame.below;
  slice.draw = [cells = std::move(cells), columns, width, frame, height = slice.height](
                   Canvas& canvas, Point at, const Places& places) {
    for (std::size_t i = 0; i < cells.size(); ++i)
      draw_all(cells[i], canvas, {at.x + columns[i].x, at.y + frame.above}, places);
    if (frame.rule > 0)
      canvas.stroke(Path::segment({at.x, at.y + height}, {at.x + width, at.y + height}),
                    {frame.colour, frame.rule, 0});
  };
  return slice;
}

// What of each cell fits a height; the rest stays.
std::vector<Stack> cut(std::vector<Stack>& cells, double most) {
  std::vector<Stack> upper(cells.size());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    double height = 0;
    std::size_t taken = 0;
    while (taken < cells[i].size() && (taken == 0 || height + cells[i][taken].height <= most))
      height += cells[i][taken++].height;
    const auto end = cells[i].begin() + static_cast<std::ptrdiff_t>(taken);
    upper[i].assign(std::make_move_iterator(cells[i].begin()), std::make_move_iterator(end));
    cells[i].erase(cells[i].begin(), end);
  }
  return upper;
}

// Cells as slices: one, unless they are too tall to be moved to a page of their own.
Stack sliced(std::vector<Stack> cells, const std::vector<Column>& columns, double width, const Frame& frame,
             double most) {
  Stack slices;
  const auto tallest = [&cells] {
    double height = 0;
    for (const Stack& cell : cells) height = std::max(height, height_of(cell));
    return height;
  };
  while (tallest() > most)
    slices.push_back(side_by_side(cut(cells, most), columns, width, {frame.above, 0, {}, 0}));
  slices.push_back(side_by_side(std::move(cells), columns, width, frame));
  return slices;
}

// A row: a list of cells, or `row {cells, note = …}` with a note below them over the full width; a row of a
// note alone heads those that follow.
struct Row {
  const Json* cells = nullptr;
  const Json* note = nullptr;

  Row(const Json& entry, const std::string& where, std::size_t columns) {
    if (entry.is_array()) {
      cells = &entry;
    } else {
      Fields fields(entry, where);
      note = fields.find("note");
      if (const Json& items = fields.list("items"); !items.empty()) cells = &items;
      fields.finish();
      if (note == nullptr && cells == nullptr) fields.fail("expected cells or a 'note'");
    }
    if (cells != nullptr && cells->size() != columns)
      throw InputError("document, " + where + ": expected a list of " + std::to_string(columns) +
                       " cells, found " + cells->dump());
  }
};

Stack lay_out_row(const Row& row, const std::vector<Column>& columns, double width, Frame frame,
                  const std::string& where, const Setting& setting) {
  const double most = setting.body_height * 0.6;
  Stack slices;
  if (row.cells != nullptr) {
    std::vector<Stack> cells;
    for (std::size_t i = 0; i < columns.size(); ++i)
      cells.push_back(lay_out_cell((*row.cells)[i], columns[i], where, setting));
    slices = sliced(std::move(cells), columns, width,
                    row.note == nullptr ? frame : Frame{frame.above, 0, {}, 0}, most);
  }
  if (row.note == nullptr) return slices;
  frame.above = slices.empty() ? 2 * padding : 1;
  const Column whole{"", "left", 0, width};
  for (Slice& slice : sliced({lay_out_cell(*row.note, whole, where, setting)}, {whole}, width, frame, most))
    slices.push_back(std::move(slice));
  if (height_of(slices) <= most) slices = {as_one(std::move(slices))};
  if (row.cells == nullptr) slices.back().keep_with_next = true;
  return slices;
}

// A small table is not divided. Of a longer one, neither the first row nor the last stands alone on a page.
void keep_together(Stack& stack, std::size_t first_row, bool whole) {
  const std::size_t rows = stack.size() - first_row;
  for (std::size_t i = first_row; i + 1 < stack.size(); ++i)
    if (whole || (rows > 2 && (i == first_row || i + 2 == stack.size()))) stack[i].keep_with_next = true;
}

}  // namespace

Stack grid(Fields& fields, double width, const Setting& outer) {
  Setting setting = outer;
  setting.size = fields.number("size", 8.3);
  const std::vector<Column> columns = read_columns(fields, width);
  const bool plain = fields.flag("plain", false);
  const Frame frame{padding, padding, *setting.palette.named("line"), plain ? 0 : 0.5};
  Stack stack;

  const bool has_head =
      std::any_of(columns.begin(), columns.end(), [](const Column& c) { return !c.title.empty(); });
  std::shared_ptr<const Slice> head;
  if (has_head) {
    std::vector<Stack> titles;
    const Look look{Style::semibold, setting.size - 0.5, setting.palette.accent()};
    for (const Column& column : columns)
      titles.push_back(lines_of(wrap({{column.title, look}}, column.width, setting.fonts, 1.25), column.width,
                                column.align));
    Slice slice =
        side_by_side(std::move(titles), columns, width, {padding, padding, setting.palette.accent(), 1});
    slice.before = 8;
    slice.keep_with_next = true;
    head = std::make_shared<const Slice>(slice);
    stack.push_back(std::move(slice));
  }

  std::size_t number = 0;
  for (const Json& entry : fields.list("rows")) {
    const std::string where = fields.where() + ", row " + std::to_string(++number);
    const Row row(entry, where, columns.size());
    for (Slice& slice : lay_out_row(row, columns, width, frame, where, setting)) {
      slice.head = head;
      if (stack.empty()) slice.before = 6;
      stack.push_back(std::move(slice));
    }
  }
  keep_together(stack, has_head ? 1 : 0, height_of(stack) < setting.body_height * small_table);
  return stack;
}

}  // namespace greencert::documents
