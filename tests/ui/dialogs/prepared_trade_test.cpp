#include <gtest/gtest.h>

#include <QPushButton>

#include "tests/ui/dialogs/fixture.h"
#include "ui/dialogs/exchange_dialog.h"

namespace alem {
namespace {

Amount amountOf(std::string_view text) {
    return Amount::parse(text).value();
}

TEST(PreparedTrade, ASaleIsRecordedAsItWasPrepared) {
    startApplication();
    DemoDesk demo;
    const Books& books = demo.desk().books();
    SaleFacts prepared;
    for (const Position& position : books.holdings().positions()) {
        if (books.assets()[position.asset].asset == AssetId::of("BTC") && position.units > 0) {
            prepared.account = books.accounts()[position.account].account;
        }
    }
    prepared.asset = AssetId::of("BTC");
    prepared.quantity = amountOf("0.01234567");
    prepared.price = amountOf("64123.45");
    prepared.receivedAsset = AssetId::of("USD");
    prepared.receivedIn = AccountId::of("ertis/usd");
    prepared.note = "R8 of a case";
    ExchangeDialog dialog(ExchangeDialog::Side::Sale, demo.view(), nullptr);
    dialog.show();
    dialog.fill(prepared);
    ASSERT_TRUE(dialog.mainButton()->isEnabled()) << dialog.message().toStdString();
    const auto before = demo.desk().size();
    dialog.submit();
    const auto entry = demo.desk().entry(before);
    ASSERT_TRUE(entry.ok());
    const auto& sold = std::get<Sold>(entry->event);
    EXPECT_EQ(sold.account, prepared.account);
    EXPECT_EQ(sold.quantity, prepared.quantity);
    EXPECT_EQ(sold.price, prepared.price);
    EXPECT_EQ(sold.receivedIn, prepared.receivedIn);
    EXPECT_EQ(sold.receivedAsset, prepared.receivedAsset);
    EXPECT_EQ(sold.note, prepared.note);
}

TEST(PreparedTrade, APurchaseForASumIsRecordedAsItWasPrepared) {
    startApplication();
    DemoDesk demo;
    PurchaseFacts prepared;
    prepared.account = AccountId::of("own/multisig");
    prepared.asset = AssetId::of("BTC");
    prepared.quantity = amountOf("0.50000000");
    prepared.paid = amountOf("32000.10");
    prepared.paidAsset = AssetId::of("USD");
    prepared.paidFrom = AccountId::of("ertis/usd");
    ExchangeDialog dialog(ExchangeDialog::Side::Purchase, demo.view(), nullptr);
    dialog.show();
    dialog.fill(prepared);
    ASSERT_TRUE(dialog.mainButton()->isEnabled()) << dialog.message().toStdString();
    const auto before = demo.desk().size();
    dialog.submit();
    const auto entry = demo.desk().entry(before);
    ASSERT_TRUE(entry.ok());
    const auto& bought = std::get<Purchased>(entry->event);
    EXPECT_EQ(bought.quantity, prepared.quantity);
    EXPECT_EQ(bought.paid, prepared.paid);
    EXPECT_FALSE(bought.price);
    EXPECT_EQ(bought.paidFrom, prepared.paidFrom);
}

}  // namespace
}  // namespace alem
