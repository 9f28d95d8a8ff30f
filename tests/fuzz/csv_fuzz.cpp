#include <cstddef>
#include <cstdint>
#include <string>

#include "app/base/check.h"
#include "app/format/csv.h"
#include "app/format/csv_writer.h"

namespace {

using alem::check;
using alem::CsvTable;

std::string rewritten(const CsvTable& table) {
    alem::CsvWriter writer;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        for (std::size_t column = 0; column < table.columns(); ++column) {
            writer.text(table.field(row, column));
        }
        writer.endRow();
    }
    return writer.take();
}

void judge(const CsvTable& table, std::size_t bytes) {
    std::size_t raw = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        raw += table.raw(row).size();
        for (std::size_t column = 0; column < table.columns(); ++column) {
            const auto fault = table.fault(alem::FormatFaultCode::EmptyField, row, column);
            check(fault.line >= table.line(row) && fault.column >= 1, "a field has its place in its row");
        }
    }
    check(raw <= bytes, "rows do not overlap");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    alem::CsvProfile profile;
    profile.hasHeader = false;
    profile.maxLineLength = 200;
    profile.maxRows = 50;
    profile.maxColumns = 20;
    const auto table = CsvTable::read(std::string(data, data + size), profile);
    if (!table) {
        return 0;
    }
    judge(*table, size);
    profile.maxLineLength = 1000;  // guards and quotes make rows longer
    const auto again = CsvTable::read(rewritten(*table), profile);
    check(again.ok() && again->rows() == table->rows(), "what was written can be read");
    for (std::size_t row = 0; row < table->rows(); ++row) {
        for (std::size_t column = 0; column < table->columns(); ++column) {
            check(alem::unguarded(again->field(row, column)) == table->field(row, column),
                  "the text came back");
        }
    }
    return 0;
}
