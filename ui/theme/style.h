#pragma once

#include <QProxyStyle>

class QAbstractButton;
class QPushButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace alem {

/// Names of dynamic properties the style knows. Set them, then call repolish().
namespace property {
constexpr const char* mainAct = "alemMainAct";  ///< bool, on a QPushButton: the one main act of a page
constexpr const char* refused = "alemRefused";  ///< bool, on an input: a refusal stands beside it
constexpr const char* small = "alemSmall";      ///< bool, on a control: 24 px and small text
}  // namespace property

/// Marks the one main act of a page or dialog: filled with the accent.
void setMainAct(QPushButton* button, bool main = true);
/// Marks an input as refused: frame of 2 px in the breach colour.
void setRefused(QWidget* input, bool refused);

/// Fusion with our own controls: 28 px, radius 4, hairlines, a focus ring of 2 px that stands outside of what
/// has the focus, thin scroll bars, a progress bar of 4 px. Colours and sizes come from theme() and
/// measures() at every paint, so that a theme switch needs no new style. Nothing is animated.
class Style : public QProxyStyle {
    Q_OBJECT

  public:
    Style();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;

  private:
    void moveFocusRing(QWidget* now);

    QPointer<QWidget> m_ring;
};

/// The frame of an input: at rest, focused, refused or disabled. Also for painted inputs of our own.
void drawFieldFrame(QPainter* painter, const QRect& rect, bool focused, bool refused, bool enabled);
/// The body of a button: the main act filled, others outlined.
void drawButtonBody(QPainter* painter, const QRect& rect, QStyle::State state, bool mainAct);

/// The larger controls, drawn in style_controls.cpp.
namespace controls {
void drawComboBox(const QStyleOptionComboBox& option, QPainter* painter, const QWidget* widget);
void drawScrollBar(const QStyleOptionSlider& option, QPainter* painter, const QRect& slider);
void drawProgressBar(const QStyleOptionProgressBar& option, QPainter* painter);
/// Ground and title of a section; the title keeps the padding of the cells below.
void drawHeader(const QStyleOptionHeader& option, QPainter* painter);
void drawCheckBox(const QStyleOption& option, QPainter* painter);
void drawRadioButton(const QStyleOption& option, QPainter* painter);
}  // namespace controls

}  // namespace alem
