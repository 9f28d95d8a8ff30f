#include <gtest/gtest.h>

#include <QItemSelectionModel>
#include <QSignalSpy>

#include "tests/ui/parts/application.h"
#include "ui/models/fact_model.h"
#include "ui/models/filter_model.h"
#include "ui/parts/language_switch.h"

namespace alem {
namespace {

Amount amount(const char* text) {
    return *Amount::parse(text);
}

FactRow row(const char* key, const char* value, std::vector<FactRow> children = {}) {
    FactRow made;
    made.key = QString::fromUtf8(key);
    made.cells = {Cell::name(made.key), Cell::number(amount(value))};
    made.group = !children.empty();
    made.children = std::move(children);
    return made;
}

struct Model : FactModel {
    Model() : FactModel(2, [](int, const Wording&) { return QString(); }) {}
};

QStringList keys(const QAbstractItemModel& model, const QModelIndex& at = {}) {
    QStringList all;
    for (int i = 0; i < model.rowCount(at); ++i) {
        all.append(model.index(i, 0, at).data(role::Key).toString());
    }
    return all;
}

TEST(FactModels, TellOnlyWhatChanged) {
    startApplication();
    Model model;
    model.setRows({row("a", "1"), row("b", "2"), row("c", "3")});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows({row("a", "1"), row("c", "4"), row("d", "5")});
    EXPECT_EQ(keys(model), QStringList({"a", "c", "d"}));
    EXPECT_EQ(removed.count(), 1);
    EXPECT_EQ(inserted.count(), 1);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().data(role::Key).toString(), QStringLiteral("c"));
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(model.index(1, 1).data(role::Machine).toString(), QStringLiteral("4"));
}

TEST(FactModels, TheSelectionSurvivesNewOrderAndNewRows) {
    startApplication();
    Model model;
    model.setRows({row("g", "1", {row("x", "1"), row("y", "2")}), row("h", "3", {row("z", "3")})});
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.find(QStringLiteral("y")), QItemSelectionModel::SelectCurrent);
    model.setRows(
        {row("h", "3", {row("z", "3")}), row("g", "1", {row("w", "9"), row("y", "7"), row("x", "1")})});
    EXPECT_EQ(selection.currentIndex().data(role::Key).toString(), QStringLiteral("y"));
    EXPECT_EQ(keys(model), QStringList({"h", "g"}));
    EXPECT_EQ(keys(model, model.find(QStringLiteral("g"))), QStringList({"w", "y", "x"}));
}

TEST(FactModels, SpeakTheTongueOfTheMoment) {
    startApplication();
    LanguageSwitch::instance().setLanguage(Language::English);
    Model model;
    model.setRows({row("a", "1234.50")});
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("1,234.50"));
    LanguageSwitch::instance().setLanguage(Language::French);
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("1\u202F234,50"));
    EXPECT_EQ(model.index(0, 1).data(role::Machine).toString(), QStringLiteral("1234.50"));
    LanguageSwitch::instance().setLanguage(Language::English);
}

TEST(FilterModels, HideRowsAndSayHowMany) {
    startApplication();
    Model model;
    model.setRows(
        {row("grün", "1", {row("Éther", "1"), row("Bitcoin", "2")}), row("other", "3", {row("Cash", "3")})});
    FilterModel filter;
    filter.setSourceModel(&model);
    EXPECT_EQ(filter.hiddenRows(), 0);
    filter.setWords(QStringLiteral("ether"));
    EXPECT_EQ(filter.hiddenRows(), 2);
    ASSERT_EQ(filter.rowCount(), 1);
    filter.setWords(QStringLiteral("GRUN"));  // a group's name keeps all its rows
    EXPECT_EQ(filter.hiddenRows(), 1);
    filter.setWords(QStringLiteral("grun 2"));
    EXPECT_EQ(filter.hiddenRows(), 3);
}

TEST(SortKeys, OrderAmountsByValueWhateverTheirScale) {
    const std::vector<const char*> ascending{"-1000", "-2.5", "-2.49", "0",  "0.000000000001",
                                             "0.5",   "3",    "20.1",  "100"};
    for (std::size_t i = 1; i < ascending.size(); ++i) {
        EXPECT_LT(sortKey(amount(ascending[i - 1])), sortKey(amount(ascending[i]))) << ascending[i];
    }
}

}  // namespace
}  // namespace alem
