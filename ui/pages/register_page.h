#pragma once

#include <array>
#include <memory>

#include "ui/frame/page.h"
#include "ui/models/filter_model.h"
#include "ui/models/register_rows.h"

class QStackedWidget;

namespace alem {

class RegisterDetail;
class Segments;
class Table;

/// Who may sign and as what, what may be held and where, and which acts need a second person: what has been
/// registered, as it stands on the day shown.
class RegisterPage final : public Page {
    Q_OBJECT

  public:
    explicit RegisterPage(FundView& view, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("register"); }
    [[nodiscard]] QString title() const override { return tr("Register"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString mainAct() const override;
    void startMainAct() override;
    [[nodiscard]] QList<QWidget*> headerControls() const override;
    [[nodiscard]] bool hasFilter() const override { return true; }
    void setFilter(const QString& text) override;
    [[nodiscard]] int hiddenRows() const override { return shelf().filter.hiddenRows(); }
    void refresh() override;
    /// An officer, an asset or an account.
    void select(const QString& key) override;

  protected:
    void retranslate() override;

  private:
    /// The rows of one part and their table.
    struct Shelf {
        std::unique_ptr<FactModel> model;
        FilterModel filter{};
        Table* table = nullptr;
    };
    void fill(RegisterPart part);
    void choose(RegisterPart part);
    void showSelected();
    [[nodiscard]] RegisterPart part() const;
    [[nodiscard]] Shelf& shelf() { return m_shelves[static_cast<std::size_t>(part())]; }
    [[nodiscard]] const Shelf& shelf() const { return m_shelves[static_cast<std::size_t>(part())]; }

    std::array<Shelf, registerParts> m_shelves;
    Segments* m_parts;
    QStackedWidget* m_stack;
    RegisterDetail* m_detail;
};

}  // namespace alem
