#include "app/demo/demo_statement.h"

#include <array>
#include <string_view>

#include "app/format/csv_writer.h"

namespace alem::demo {

namespace {

struct Row {
    std::string_view time;
    std::string_view operation;
    std::string_view coin;
    std::string_view change;
};

template <std::size_t Count>
std::string statement(const std::array<Row, Count>& rows) {
    CsvWriter writer;
    for (const char* name : {"User_ID", "UTC_Time", "Account", "Operation", "Coin", "Change", "Remark"}) {
        writer.text(name);
    }
    writer.endRow();
    for (const Row& row : rows) {
        writer.text("70110452").text(row.time).text("Spot").text(row.operation).text(row.coin);
        writer.number(Amount::parse(row.change).value()).text("");
        writer.endRow();
    }
    return writer.take();
}

}  // namespace

std::string marchStatement() {
    return statement(std::array<Row, 14>{{
        {"2026-03-02 00:41:07", "Simple Earn Flexible Interest", "BNB", "1.20418000"},
        {"2026-03-03 07:12:44", "Transaction Buy", "BNB", "84.50000000"},
        {"2026-03-03 07:12:44", "Transaction Spend", "ETH", "-18.62310000"},
        {"2026-03-03 07:12:44", "Transaction Fee", "BNB", "-0.06337500"},
        {"2026-03-09 00:40:55", "Simple Earn Flexible Interest", "BNB", "1.20631000"},
        {"2026-03-11 13:05:31", "Transaction Buy", "ETH", "12.40000000"},
        {"2026-03-11 13:05:31", "Transaction Spend", "BNB", "-55.81240000"},
        {"2026-03-11 13:05:31", "Transaction Fee", "BNB", "-0.04185930"},
        {"2026-03-16 00:41:12", "Simple Earn Flexible Interest", "BNB", "1.20844000"},
        {"2026-03-17 02:10:00", "Staking Rewards", "ETH", "0.31040000"},
        {"2026-03-23 00:41:03", "Simple Earn Flexible Interest", "BNB", "1.21057000"},
        {"2026-03-24 02:10:00", "Staking Rewards", "ETH", "0.31190000"},
        {"2026-03-27 09:30:18", "Airdrop Assets", "BNB", "3.50000000"},
        {"2026-03-30 00:40:59", "Simple Earn Flexible Interest", "BNB", "1.21271000"},
    }});
}

std::string juneStatement() {
    return statement(std::array<Row, 5>{{
        {"2026-06-08 00:41:09", "Simple Earn Flexible Interest", "BNB", "1.23102000"},
        {"2026-06-09 02:10:00", "Staking Rewards", "ETH", "0.31880000"},
        {"2026-06-15 00:41:01", "Simple Earn Flexible Interest", "BNB", "1.23319000"},
        {"2026-06-22 00:41:14", "Simple Earn Flexible Interest", "BNB", "1.23537000"},
        {"2026-06-23 02:10:00", "Staking Rewards", "ETH", "0.32020000"},
    }});
}

}  // namespace alem::demo
