#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTextEdit>
#include <QToolButton>

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

constexpr int ringDistance = 3;  // a gap of one pixel, then the ring of two

bool has(const QWidget* widget, const char* name) {
    return widget != nullptr && widget->property(name).toBool();
}

void setProperty(QWidget* widget, const char* name, bool value) {
    widget->setProperty(name, value);
    widget->update();
}

bool hasOwnFocusFrame(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(widget) != nullptr;
}

void drawFocusFrame(const QStyleOption& option, QPainter* painter) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme().accent, measures().focusLine));
    const qreal inset = measures().focusLine / 2.0;
    const qreal radius = measures().radius + ringDistance - inset;
    painter->drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawBranch(const QStyleOption& option, QPainter* painter) {
    if (!option.state.testFlag(QStyle::State_Children)) {
        return;
    }
    const QString name = option.state.testFlag(QStyle::State_Open) ? QStringLiteral("chevron_down")
                                                                   : QStringLiteral("chevron_right");
    const int side = measures().icon;
    const QPixmap arrow = iconPixmap(name, side, theme().text, painter->device()->devicePixelRatioF());
    painter->drawPixmap(option.rect.center().x() - side / 2 + 1, option.rect.center().y() - side / 2 + 1,
                        arrow);
}

void drawToolButtonPanel(const QStyleOption& option, QPainter* painter) {
    const bool on = option.state & (QStyle::State_On | QStyle::State_Sunken);
    const bool hovered =
        option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (!on && !hovered) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(on ? theme().selection : theme().hover);
    painter->drawRoundedRect(QRectF(option.rect), measures().radius, measures().radius);
    painter->restore();
}

}  // namespace

void setMainAct(QPushButton* button, bool main) {
    setProperty(button, property::mainAct, main);
}

void setRefused(QWidget* input, bool refused) {
    setProperty(input, property::refused, refused);
}

void drawFieldFrame(QPainter* painter, const QRect& rect, bool focused, bool refused, bool enabled) {
    const Theme& t = theme();
    const bool thick = focused || refused;
    const qreal width = thick ? measures().focusLine : 1.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(enabled ? t.surface : t.window);
    const QColor colour = refused   ? t.breach.colour
                          : focused ? t.accent
                          : enabled ? t.fieldBorder
                                    : t.hairline;
    painter->setPen(QPen(colour, width));
    const qreal inset = width / 2.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), measures().radius,
                             measures().radius);
    painter->restore();
}

void drawButtonBody(QPainter* painter, const QRect& rect, QStyle::State state, bool mainAct) {
    const Theme& t = theme();
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool hovered = enabled && state.testFlag(QStyle::State_MouseOver);
    const bool pressed = enabled && (state & (QStyle::State_Sunken | QStyle::State_On));
    QColor body = pressed ? t.selection : hovered ? t.hover : t.surface;
    QColor border = enabled ? t.rule : t.hairline;
    if (mainAct && enabled) {
        body = pressed ? t.accent.darker(115) : hovered ? t.accent.darker(107) : t.accent;
        border = body;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, 1.0));
    painter->setBrush(body);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), measures().radius,
                             measures().radius);
    painter->restore();
}

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { moveFocusRing(now); });
}

/// One ring for the whole program: it follows the focus from widget to widget.
void Style::moveFocusRing(QWidget* now) {
    const bool wanted =
        now != nullptr && !hasOwnFocusFrame(now) && !now->isWindow() && now->focusPolicy() != Qt::NoFocus;
    if (auto* ring = qobject_cast<QFocusFrame*>(m_ring.data())) {
        ring->setWidget(wanted ? now : nullptr);
    } else if (wanted) {
        auto* made = new QFocusFrame(now->window());
        m_ring = made;
        made->setWidget(now);
    }
}

void Style::polish(QWidget* widget) {
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
        widget->inherits("QScrollBar")) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto* choice = qobject_cast<QComboBox*>(widget)) {
        choice->setItemDelegate(
            new QStyledItemDelegate(choice));  // the only one that asks for our row height
    }
    QProxyStyle::polish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    const bool enabled = option->state.testFlag(State_Enabled);
    switch (element) {
        case PE_FrameFocusRect:
        case PE_PanelItemViewRow:  // the rows of our tables paint their ground themselves
        case PE_PanelStatusBar:
        case PE_FrameStatusBarItem:
            return;
        case PE_PanelButtonCommand:
            return drawButtonBody(painter, option->rect, option->state, has(widget, property::mainAct));
        case PE_PanelButtonTool:
            return drawToolButtonPanel(*option, painter);
        case PE_PanelLineEdit:
            if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
                frame && frame->lineWidth > 0) {
                drawFieldFrame(painter, option->rect, option->state.testFlag(State_HasFocus),
                               has(widget, property::refused), enabled);
            }
            return;
        case PE_IndicatorBranch:
            return drawBranch(*option, painter);
        case PE_IndicatorCheckBox:
            return controls::drawCheckBox(*option, painter);
        case PE_IndicatorRadioButton:
            return controls::drawRadioButton(*option, painter);
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
        case CE_FocusFrame:
            return drawFocusFrame(*option, painter);
        case CE_Splitter:
            return painter->fillRect(option->rect, theme().hairline);
        case CE_ShapedFrame:
            if (qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
                qobject_cast<const QTextEdit*>(widget) != nullptr) {
                return drawFieldFrame(painter, option->rect, widget->hasFocus(),
                                      has(widget, property::refused), widget->isEnabled());
            }
            break;
        case CE_HeaderEmptyArea:
            return painter->fillRect(option->rect, theme().surface);
        case CE_Header:
            if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
                return controls::drawHeader(*header, painter);
            }
            break;
        case CE_ProgressBar:
            if (const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
                return controls::drawProgressBar(*progress, painter);
            }
            break;
        case CE_PushButtonLabel:
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
                QStyleOptionButton label(*button);
                const bool hasMenu = label.features.testFlag(QStyleOptionButton::HasMenu);
                const int menu = hasMenu ? pixelMetric(PM_MenuButtonIndicator, option, widget) : 0;
                if (label.icon.isNull()) {
                    label.text =
                        label.fontMetrics.elidedText(label.text, Qt::ElideRight, label.rect.width() - menu);
                }
                if (has(widget, property::mainAct) && label.state.testFlag(State_Enabled)) {
                    label.palette.setColor(QPalette::ButtonText, theme().textOnAccent);
                }
                return QProxyStyle::drawControl(element, &label, painter, widget);
            }
            break;
        default:
            break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && combo) {
        return controls::drawComboBox(*combo, painter, widget);
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar) {
        return controls::drawScrollBar(*bar, painter,
                                       subControlRect(control, bar, SC_ScrollBarSlider, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_FocusFrameHMargin:
        case PM_FocusFrameVMargin:
            return ringDistance;
        case PM_ScrollBarExtent:
            return measures().scrollBar;
        case PM_SplitterWidth:
            return 1;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ToolBarIconSize:
        case PM_ListViewIconSize:
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return measures().icon;
        case PM_ButtonMargin:
            return 2 * measures().unit;
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
        case PM_ToolBarFrameWidth:
        case PM_ToolBarItemSpacing:
            return 0;
        case PM_TreeViewIndentation:
            return measures().icon;
        case PM_HeaderMarkSize:
            return measures().unit;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const {
    switch (hint) {
        case SH_FocusFrame_Mask:
        case SH_Widget_Animate:
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_ComboBox_Popup:
        case SH_ScrollBar_Transient:
        case SH_UnderlineShortcut:
            return 0;
        case SH_FocusFrame_AboveWidget:
        case SH_ItemView_ShowDecorationSelected:
        case SH_ScrollBar_LeftClickAbsolutePosition:
            return 1;
        case SH_ToolTip_WakeUpDelay:
            return 400;
        default:
            return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = has(widget, property::small) ? measures().controlSmall : measures().control;
    switch (type) {
        case CT_PushButton:
            size.setHeight(height);
            size.setWidth(contents.width() + 3 * measures().unit + 2);
            break;
        case CT_LineEdit:
        case CT_ComboBox:
        case CT_ToolButton:
            size.setHeight(std::max(height, type == CT_ToolButton ? 0 : contents.height()));
            if (type == CT_ComboBox) {
                size.setWidth(contents.width() + measures().icon + 4 * measures().unit);
            } else if (type == CT_ToolButton) {
                size.setWidth(std::max(size.width(), height));
            }
            break;
        case CT_ProgressBar:
            size.setHeight(measures().progress);
            break;
        case CT_HeaderSection:
            size.setHeight(measures().tableHeader);
            break;
        case CT_ItemViewItem:
            if (widget != nullptr && widget->window()->inherits("QComboBoxPrivateContainer")) {
                size.setHeight(measures().control);
            }
            break;
        case CT_MenuItem:
            size.setHeight(
                std::max(size.height(), contents.height() > measures().half ? measures().control : 0));
            break;
        default:
            break;
    }
    return size;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return option->rect.adjusted(measures().unit - 1, 1, -measures().icon - measures().unit, -1);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        const int width = measures().icon + measures().unit;
        return {option->rect.right() - width, option->rect.top(), width, option->rect.height()};
    }
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    int slider = length;
    if (range > 0) {
        slider = static_cast<int>(static_cast<qint64>(bar->pageStep) * length /
                                  (range + std::max(1, bar->pageStep)));
        slider = std::min(length, std::max(slider, 3 * measures().unit));
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - slider, bar->upsideDown);
    const auto span = [&](int from, int to) {
        return horizontal ? QRect(bar->rect.x() + from, bar->rect.y(), to - from, bar->rect.height())
                          : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), to - from);
    };
    switch (part) {
        case SC_ScrollBarSlider:
            return span(start, start + slider);
        case SC_ScrollBarGroove:
            return bar->rect;
        case SC_ScrollBarSubPage:
            return span(0, start);
        case SC_ScrollBarAddPage:
            return span(start + slider, length);
        default:
            return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int side = frame != nullptr && frame->lineWidth > 0 ? measures().unit - 2 : 0;
        return option->rect.adjusted(side, 1, -side, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

}  // namespace alem
