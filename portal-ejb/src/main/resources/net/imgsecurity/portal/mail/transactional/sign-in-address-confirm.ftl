<#import "layout.ftl" as mail>
<@mail.page>
<@mail.p>${say("sign-in-address-confirm.asked")}</@mail.p>
<@mail.p>${say("sign-in-address-confirm.press")}</@mail.p>
<@mail.button label=say("sign-in-address-confirm.button")/>
<@mail.p>${say("once-until", times.until)}</@mail.p>
<@mail.p>${say("sign-in-address-confirm.not-you")}</@mail.p>
</@mail.page>
