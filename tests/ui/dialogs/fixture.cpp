#include "tests/ui/dialogs/fixture.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>
#include <filesystem>

#include "app/demo/demo_fund.h"
#include "app/demo/demo_officers.h"
#include "ui/dialogs/act_dialog.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/editor_pair.h"
#include "ui/parts/field.h"
#include "ui/theme/appearance.h"

namespace alem {

namespace {

/// Making it takes seconds; copying it does not.
const std::filesystem::path& madeOnce() {
    static QTemporaryDir folder;
    static const std::filesystem::path path = [] {
        const std::filesystem::path fund = std::filesystem::path(folder.path().toStdString()) / "fund.alem";
        check(makeDemoFund(fund, fund.parent_path() / "fund.keys").ok(),
              "the demonstration fund can be made");
        return fund;
    }();
    return path;
}

}  // namespace

void startApplication() {
    static int count = 1;
    static char name[] = "dialogs_test";
    static char* arguments[] = {name, nullptr};
    // Never destroyed: at exit the statics that it needs may be gone before it.
    static const auto* application = new QApplication(count, arguments);
    static_cast<void>(application);
    static const bool installed = [] {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("alem-desk-test"));
        Appearance::install();
        return true;
    }();
    static_cast<void>(installed);
}

std::string_view signerFor(const QString& dialog) {
    if (dialog == QStringLiteral("limit") || dialog == QStringLiteral("lot_policy") ||
        dialog == QStringLiteral("valuation_sources")) {
        return "m.laurent";
    }
    const bool administration = dialog == QStringLiteral("officer") ||
                                dialog == QStringLiteral("approval_policy") ||
                                dialog == QStringLiteral("counterparty") ||
                                dialog == QStringLiteral("account") || dialog == QStringLiteral("asset");
    return administration ? "b.iskakov" : "a.sadykova";
}

void enter(ActDialog& dialog, std::string_view field, const QString& text) {
    Field* found = dialog.form().field(field);
    check(found != nullptr, "the form has such a field");
    QWidget* editor = found->editor();
    if (auto* pair = qobject_cast<EditorPair*>(editor)) {
        editor = pair->first();
    }
    if (auto* choice = qobject_cast<ChoiceBox*>(editor)) {
        choice->setKey(text);
        emit choice->keyChanged();
        return;
    }
    auto* line = qobject_cast<QLineEdit*>(editor);
    check(line != nullptr, "the field is typed into");
    line->selectAll();
    QTest::keyClicks(line, text);
}

DemoDesk::DemoDesk(std::string_view officer) {
    const std::filesystem::path folder = m_folder.path().toStdString();
    std::filesystem::copy(madeOnce().parent_path(), folder, std::filesystem::copy_options::recursive);
    auto desk = Desk::open(folder / "fund.alem", Access::Write);
    check(desk.ok(), "the demonstration fund can be opened");
    (*desk)->setClock(demoNow);
    m_view = std::make_unique<FundView>(std::move(desk).value());
    m_view->setClock(demoNow);
    signIn(officer);
}

void DemoDesk::signIn(std::string_view officer) {
    check(desk().signIn(OfficerId::of(officer), demo::keyOf(officer)).ok(), "the officer can sign in");
}

QString DemoDesk::file(const QString& name, std::string_view bytes) const {
    const QString path = m_folder.filePath(name);
    QFile file(path);
    check(file.open(QIODevice::WriteOnly), "the file can be written");
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    return path;
}

}  // namespace alem
