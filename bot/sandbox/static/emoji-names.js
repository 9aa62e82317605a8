// Emoji by Slack's short names, in groups; what is not here stays as :name:.

export const GROUPS = {
  quick: "white_check_mark ✅ hourglass_flowing_sand ⏳ hourglass ⌛ zzz 💤 heart ❤️ thumbsup 👍 tada 🎉 eyes 👀",
  faces:
    "smile 😄 smiley 😃 grinning 😀 grin 😁 blush 😊 slightly_smiling_face 🙂 wink 😉 joy 😂 rolling_on_the_floor_laughing 🤣 " +
    "laughing 😆 sweat_smile 😅 innocent 😇 heart_eyes 😍 smiling_face_with_3_hearts 🥰 kissing_heart 😘 yum 😋 " +
    "stuck_out_tongue 😛 sunglasses 😎 hugging_face 🤗 thinking_face 🤔 face_with_raised_eyebrow 🤨 neutral_face 😐 " +
    "no_mouth 😶 relieved 😌 sleeping 😴 sleepy 😪 pensive 😔 confused 😕 slightly_frowning_face 🙁 cry 😢 sob 😭 " +
    "open_mouth 😮 astonished 😲 flushed 😳 pleading_face 🥺 face_with_thermometer 🤒 sneezing_face 🤧 " +
    "partying_face 🥳 star-struck 🤩 zany_face 🤪 upside_down_face 🙃 shushing_face 🤫 robot_face 🤖 ghost 👻 see_no_evil 🙈",
  hands:
    "+1 👍 -1 👎 thumbsdown 👎 wave 👋 clap 👏 raised_hands 🙌 pray 🙏 muscle 💪 ok_hand 👌 v ✌️ crossed_fingers 🤞 " +
    "point_up ☝️ point_right 👉 point_left 👈 point_down 👇 raised_hand ✋ handshake 🤝 writing_hand ✍️ open_hands 👐 " +
    "call_me_hand 🤙 fist ✊ facepunch 👊 bow 🙇 shrug 🤷 raising_hand 🙋 walking 🚶 runner 🏃",
  hearts:
    "green_heart 💚 blue_heart 💙 yellow_heart 💛 orange_heart 🧡 purple_heart 💜 broken_heart 💔 sparkling_heart 💖 " +
    "two_hearts 💕 love_letter 💌 sparkles ✨ star ⭐ star2 🌟 fire 🔥 100 💯 boom 💥 confetti_ball 🎊 balloon 🎈 gift 🎁 birthday 🎂",
  garden:
    "seedling 🌱 herb 🌿 four_leaf_clover 🍀 shamrock ☘️ leaves 🍃 fallen_leaf 🍂 maple_leaf 🍁 evergreen_tree 🌲 deciduous_tree 🌳 " +
    "palm_tree 🌴 cactus 🌵 tulip 🌷 cherry_blossom 🌸 rose 🌹 hibiscus 🌺 sunflower 🌻 blossom 🌼 bouquet 💐 potted_plant 🪴 " +
    "sunny ☀️ sun_with_face 🌞 partly_sunny ⛅ cloud ☁️ rainbow 🌈 rain_cloud 🌧️ snowflake ❄️ crescent_moon 🌙 full_moon 🌕 " +
    "bird 🐦 bee 🐝 butterfly 🦋 snail 🐌 turtle 🐢 cat 🐱 dog 🐶 beach_with_umbrella 🏖️",
  table:
    "coffee ☕ tea 🍵 beers 🍻 wine_glass 🍷 cake 🍰 cookie 🍪 pizza 🍕 rice 🍚 ramen 🍜 banana 🍌 mango 🥭 coconut 🥥 hot_pepper 🌶️",
  things:
    "calendar 📅 date 📅 spiral_calendar_pad 🗓️ alarm_clock ⏰ stopwatch ⏱️ bell 🔔 no_bell 🔕 speech_balloon 💬 thought_balloon 💭 " +
    "email 📧 envelope ✉️ incoming_envelope 📨 phone ☎️ telephone_receiver 📞 iphone 📱 computer 💻 link 🔗 pushpin 📌 paperclip 📎 " +
    "memo 📝 pencil2 ✏️ books 📚 book 📖 newspaper 📰 bookmark 🔖 label 🏷️ bulb 💡 mag 🔍 lock 🔒 key 🔑 gear ⚙️ wrench 🔧 " +
    "movie_camera 🎥 clapper 🎬 frame_with_picture 🖼️ camera 📷 art 🎨 musical_note 🎵 headphones 🎧 microphone 🎤 soccer ⚽ " +
    "airplane ✈️ rocket 🚀 train 🚆 bike 🚲 house 🏠 office 🏢 school 🏫 mortar_board 🎓 baby_bottle 🍼 earth_asia 🌏 world_map 🗺️ mosque 🕌 church ⛪",
  signs:
    "heavy_check_mark ✔️ x ❌ heavy_plus_sign ➕ question ❓ exclamation ❗ warning ⚠️ no_entry ⛔ information_source ℹ️ " +
    "arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ leftwards_arrow_with_hook ↩️ repeat 🔁 arrows_counterclockwise 🔄 " +
    "double_vertical_bar ⏸️ arrow_forward ▶️ black_square_for_stop ⏹️ large_green_circle 🟢 large_yellow_circle 🟡 red_circle 🔴 white_circle ⚪ " +
    "small_blue_diamond 🔹 small_orange_diamond 🔸 crescent_moon 🌙 dizzy 💫 flag-id 🇮🇩 flag-de 🇩🇪 flag-gb 🇬🇧 flag-us 🇺🇸",
};

/** Names whose sign can have a skin tone. */
export const SKINNED = new Set(
  ("thumbsup +1 -1 thumbsdown wave clap raised_hands pray muscle ok_hand v crossed_fingers point_up point_right point_left " +
    "point_down raised_hand writing_hand open_hands call_me_hand fist facepunch bow shrug raising_hand walking runner handshake").split(" "),
);

/** What people may type in the search instead of Slack's name. */
export const ALSO = {
  white_check_mark: "done selesai beres sudah",
  hourglass_flowing_sand: "later nanti tunggu",
  hourglass: "later nanti tunggu",
  zzz: "rest istirahat tidur sleep",
  heart: "love cinta sayang",
  thumbsup: "yes setuju bagus jempol",
  tada: "party selamat hore",
  pray: "thanks please terima kasih tolong",
  wave: "hello hi halo",
  seedling: "grow tunas kebun",
  coffee: "kopi",
  palm_tree: "holiday cuti libur",
};
