#include "ui/pages/register_page.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/dialogs/dialogs.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/pages.h"
#include "ui/pages/register_detail.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/segments.h"
#include "ui/parts/table.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

struct Layout {
    const char* name;
    QList<ColumnKind> kinds;
    QList<int> widths;
    int columns;
};

Layout layoutOf(RegisterPart part) {
    using enum ColumnKind;
    switch (part) {
        case RegisterPart::Officer:
            return {
                "register/officers", {Text, Text, Text, Text, State, RightText}, {-1, 0, 0, 0, 130, 0}, 6};
        case RegisterPart::Asset:
            return {"register/assets", {Asset, Text, Text, Text, Text, RightText}, {-1, 0, 0, 0, 0, 0}, 6};
        case RegisterPart::Account:
            return {
                "register/accounts", {Text, Text, Text, Text, State, RightText}, {-1, 0, 0, 0, 110, 0}, 6};
        case RegisterPart::Policy:
            break;
    }
    return {"register/policy", {Text, Decimal, Text}, {-1, 0, 220}, 3};
}

}  // namespace

RegisterPage::RegisterPage(FundView& view, QWidget* parent)
    : Page(view, parent),
      m_parts(new Segments({QString(), QString(), QString(), QString()}, this)),
      m_stack(new QStackedWidget(this)),
      m_detail(new RegisterDetail(view)) {
    for (int i = 0; i < registerParts; ++i) {
        fill(static_cast<RegisterPart>(i));
    }
    QVBoxLayout* panel = nullptr;
    QScrollArea* right = makePanel(panel);
    keepWide(right, 320);
    setSidePanel(right);
    panel->addWidget(m_detail);
    panel->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makeSplitter(Qt::Horizontal, QStringLiteral("register"), {m_stack, right}, {880, 360}));
    connect(m_parts, &Segments::chosen, this, [this] { choose(part()); });
    connect(m_detail, &RegisterDetail::entryWanted, this,
            [this](std::int64_t entry) { emit wanted(QStringLiteral("audit"), QString::number(entry)); });
    retranslate();
}

void RegisterPage::fill(RegisterPart part) {
    const Layout layout = layoutOf(part);
    Shelf& shelf = m_shelves[static_cast<std::size_t>(part)];
    shelf.model = std::make_unique<FactModel>(layout.columns, [this, part](int column, const Wording& words) {
        return registerTitle(part, column, currencyCode(view()), words);
    });
    shelf.filter.setSourceModel(shelf.model.get());
    shelf.table = new Table(QString::fromLatin1(layout.name), this);
    shelf.table->setColumns(layout.kinds);
    useFigureDelegates(shelf.table);
    shelf.table->setModel(&shelf.filter);
    shelf.table->setWidths(layout.widths);
    shelf.table->setEdge(TableEdge::Page);
    shelf.table->setSortingEnabled(true);
    shelf.table->sortByColumn(-1, Qt::AscendingOrder);
    m_stack->addWidget(shelf.table);
    connect(shelf.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RegisterPage::showSelected);
}

RegisterPart RegisterPage::part() const {
    return static_cast<RegisterPart>(m_parts->current());
}

QString RegisterPage::subtitle() const {
    return hiddenRows() == 0 ? QString() : tr("%n hidden by the filter", nullptr, hiddenRows());
}

QString RegisterPage::mainAct() const {
    switch (part()) {
        case RegisterPart::Officer:
            return tr("Register officer");
        case RegisterPart::Asset:
            return tr("Register asset");
        case RegisterPart::Account:
            return tr("Register account");
        case RegisterPart::Policy:
            break;
    }
    return tr("Set approval policy");
}

void RegisterPage::startMainAct() {
    switch (part()) {
        case RegisterPart::Officer:
            editOfficer(view(), std::nullopt, this);
            break;
        case RegisterPart::Asset:
            editAsset(view(), std::nullopt, this);
            break;
        case RegisterPart::Account:
            editAccount(view(), std::nullopt, this);
            break;
        case RegisterPart::Policy:
            setApprovalPolicy(view(), this);
            break;
    }
}

QList<QWidget*> RegisterPage::headerControls() const {
    return {m_parts};
}

void RegisterPage::setFilter(const QString& text) {
    for (Shelf& shelf : m_shelves) {
        shelf.filter.setWords(text);
    }
    emit headerChanged();
}

void RegisterPage::refresh() {
    for (int i = 0; i < registerParts; ++i) {
        Shelf& shelf = m_shelves[static_cast<std::size_t>(i)];
        shelf.model->setRows(
            registerRows(static_cast<RegisterPart>(i), view().books(), view().instant(), interfaceWording()));
        if (!shelf.table->currentIndex().isValid() && !shelf.filter.isTyped() &&
            shelf.filter.rowCount() > 0) {
            shelf.table->setCurrentIndex(shelf.filter.index(0, 0));
        }
    }
    const auto counted = [this](const QString& word, RegisterPart part) {
        return word + u'\t' +
               interfaceWording().integer(m_shelves[static_cast<std::size_t>(part)].model->rowCount());
    };
    m_parts->setTexts({counted(tr("Officers"), RegisterPart::Officer),
                       counted(tr("Assets"), RegisterPart::Asset),
                       counted(tr("Accounts"), RegisterPart::Account),
                       counted(tr("Approval policy"), RegisterPart::Policy)});
    choose(part());
}

void RegisterPage::choose(RegisterPart part) {
    m_stack->setCurrentIndex(static_cast<int>(part));
    showSelected();
    emit headerChanged();
}

void RegisterPage::showSelected() {
    m_detail->show(part(), shelf().table->currentIndex().siblingAtColumn(0).data(role::Key).toString());
}

void RegisterPage::select(const QString& key) {
    for (const RegisterPart wanted : {RegisterPart::Officer, RegisterPart::Asset, RegisterPart::Account}) {
        Shelf& shelf = m_shelves[static_cast<std::size_t>(wanted)];
        const QModelIndex found = shelf.filter.mapFromSource(shelf.model->find(key));
        if (found.isValid()) {
            m_parts->setCurrent(static_cast<int>(wanted));
            shelf.table->setCurrentIndex(found);
            shelf.table->scrollTo(found);
            return choose(wanted);
        }
    }
}

void RegisterPage::retranslate() {
    m_parts->setAccessibleName(tr("Part of the register"));
    const QString names[] = {tr("Officers"), tr("Assets"), tr("Accounts"), tr("Approval policy")};
    for (std::size_t i = 0; i < m_shelves.size(); ++i) {
        m_shelves[i].table->setAccessibleName(names[i]);
    }
    m_detail->retranslate();
}

std::unique_ptr<Page> makeRegisterPage(FundView& view) {
    return std::make_unique<RegisterPage>(view);
}

}  // namespace alem
